package org.exsite.ui.addresses;

import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.exsite.model.Organization;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.AddressChange;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.AddressUpdate;
import org.exsite.model.address.AddressUpdate.Options;
import org.exsite.model.address.ProxyGenerator;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.query.Sites;

/** Shows what an update of all recipients of a site would change, before anything changes, and lets single ones out. */
final class UpdateDialog extends TitleAreaDialog implements UpdateJob.Listener {

    private final SiteAddressing addressing;
    private final String site;
    private final UpdateJob job;
    private final Map<String, Button> types = new LinkedHashMap<>();
    private Display display;
    private Button keepFormer;
    private Button removeDisabled;
    private Text filter;
    private UpdateTable table;
    private ProgressBar progress;
    private Label counts;
    private AddressUpdate update;
    private List<AddressChange> chosen = List.of();

    UpdateDialog(Shell shell, Organization organization, SiteAddressing addressing) {
        super(shell);
        this.addressing = addressing;
        this.site = Sites.siteOf(addressing).map(ObjectLabels::of).orElse(""); //$NON-NLS-1$
        this.job = new UpdateJob(organization, addressing, this);
        setHelpAvailable(false);
    }

    /** Returns what is to be changed. */
    List<AddressChange> chosen() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Update_title);
        display = shell.getDisplay();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.bind(Messages.Update_heading, site));
        setMessage(Messages.Update_message);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.exsite.help.addressing"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().margins(10, 8).applyTo(area);
        createTypes(area);
        keepFormer = check(area, Messages.Update_keepFormer, true);
        removeDisabled = check(area, Messages.Update_removeDisabled, false);
        removeDisabled.setEnabled(addressing.getGatewayProxies().stream()
                .anyMatch(template -> !ProxyGenerator.isGenerated(addressing, template)));
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE);
        filter.setMessage(Messages.Update_filter);
        filter.addModifyListener(event -> look());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        table = new UpdateTable(area, this::showCounts);
        createBar(area);
        applyDialogFont(area);
        return area;
    }

    private void createTypes(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        List<String> generated = addressing.getGatewayProxies().stream()
                .filter(template -> ProxyGenerator.isGenerated(addressing, template)).map(AddressTemplate::type)
                .distinct().toList();
        GridLayoutFactory.fillDefaults().numColumns(generated.size() + 1).spacing(10, 0).applyTo(row);
        new Label(row, SWT.NONE).setText(Messages.Update_types);
        generated.forEach(type -> types.put(type, check(row, type, true)));
    }

    private void createBar(Composite area) {
        Composite bar = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        counts = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(300, SWT.DEFAULT)
                .applyTo(counts);
        progress = new ProgressBar(bar, SWT.INDETERMINATE);
        GridDataFactory.fillDefaults().hint(120, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(progress);
        push(bar, Messages.Update_selectAll, true);
        push(bar, Messages.Update_deselectAll, false);
    }

    private void push(Composite bar, String text, boolean taken) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            table.takeAll(taken);
            showCounts();
        }));
    }

    private Button check(Composite area, String text, boolean on) {
        Button button = new Button(area, SWT.CHECK);
        button.setText(text);
        button.setSelection(on);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            table.reset();
            look();
        }));
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Update_apply, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        look();
    }

    @Override
    protected void okPressed() {
        chosen = update.changes().stream().filter(table::isTaken).toList();
        super.okPressed();
    }

    @Override
    public boolean close() {
        job.cancel();
        return super.close();
    }

    private void look() {
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        progress.setVisible(true);
        job.look(new Options(types.entrySet().stream().filter(entry -> entry.getValue().getSelection())
                .map(Map.Entry::getKey).collect(Collectors.toSet()), keepFormer.getSelection(),
                removeDisabled.getSelection()), filter.getText().strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public void scanned(long count) {
        later(() -> {
            if (progress.isVisible()) {
                counts.setText(Messages.bind(Messages.Update_scanning, number(count)));
            }
        });
    }

    @Override
    public void found(AddressUpdate found, List<UpdateRow> rows) {
        later(() -> {
            update = found;
            progress.setVisible(false);
            table.show(rows);
            showCounts();
        });
    }

    @Override
    public void failed(Throwable problem) {
        later(() -> {
            progress.setVisible(false);
            setErrorMessage(Messages.bind(Messages.Update_failed, problem));
        });
    }

    private void later(Runnable work) {
        display.asyncExec(() -> {
            if (getShell() != null && !getShell().isDisposed()) {
                work.run();
            }
        });
    }

    private void showCounts() {
        if (update == null) {
            return;
        }
        int all = update.changes().size();
        int taken = all - table.leftOut();
        long numbered = update.changes().stream().filter(change -> !change.collisions().isEmpty()).count();
        StringJoiner text = new StringJoiner(" "); //$NON-NLS-1$
        text.add(Messages.bind(Messages.Update_counts, new Object[] {number(taken), number(all),
            number(update.scanned())}));
        if (numbered > 0) {
            text.add(Messages.bind(Messages.Update_numbered, number(numbered)));
        }
        if (!update.failures().isEmpty()) {
            text.add(Messages.bind(Messages.Update_impossible, number(update.failures().size())));
        }
        counts.setText(text.toString());
        counts.getParent().layout();
        getButton(IDialogConstants.OK_ID).setEnabled(taken > 0 && !progress.isVisible());
    }

    private static String number(long number) {
        return NumberFormat.getIntegerInstance().format(number);
    }
}

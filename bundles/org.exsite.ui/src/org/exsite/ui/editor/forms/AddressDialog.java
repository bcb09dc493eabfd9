package org.exsite.ui.editor.forms;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.fieldassist.ContentAssistCommandAdapter;
import org.exsite.model.address.AddressProblem;
import org.exsite.model.address.ProxyAddress;
import org.exsite.ui.editor.Messages;

/**
 * A dialog to enter one e-mail address. It says while one types what is wrong with the address and who else has it; only
 * what is no address at all is refused, because the directory may hold what Exchange should not have.
 */
final class AddressDialog extends TitleAreaDialog {

    private final String title;
    private final AddressKnowledge knowledge;
    private final ProxyAddress initial;
    private List<ProxyAddress> generated = List.of();
    private Combo type;
    private Text value;
    private Button primary;
    private boolean primaryChosen;
    private ProxyAddress result;

    /** @param initial what is to be changed, or {@code null} for a new address */
    AddressDialog(Shell shell, String title, AddressKnowledge knowledge, ProxyAddress initial) {
        super(shell);
        this.title = title;
        this.knowledge = knowledge;
        this.initial = initial;
        setHelpAvailable(false);
    }

    Optional<ProxyAddress> ask() {
        return open() == Window.OK ? Optional.of(result) : Optional.empty();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(title);
        setTitle(title);
        generated = knowledge.generated();
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.Address_type + ':');
        type = new Combo(area, SWT.DROP_DOWN);
        type.setItems(knowledge.types().toArray(String[]::new));
        type.setTextLimit(ProxyAddress.MAX_TYPE);
        type.setText(initial == null ? ProxyAddress.SMTP : initial.type());
        new Label(area, SWT.NONE).setText(Messages.Address_value + ':');
        value = new Text(area, SWT.BORDER);
        value.setTextLimit(ProxyAddress.MAX_VALUE);
        value.setText(initial == null ? "" : initial.value()); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(60), SWT.DEFAULT)
                .applyTo(value);
        createPrimary(area);
        createGenerated(area);
        type.addModifyListener(event -> check());
        value.addModifyListener(event -> check());
        value.setFocus();
        return area;
    }

    private void createPrimary(Composite area) {
        primary = new Button(area, SWT.CHECK);
        primary.setText(Messages.Address_primaryBox);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(primary);
        primary.setSelection(initial != null && initial.isPrimary());
        primary.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> primaryChosen = true));
        primaryChosen = initial != null;
    }

    private void createGenerated(Composite area) {
        Button use = new Button(area, SWT.PUSH);
        use.setText(Messages.Address_fromSite);
        use.setToolTipText(knowledge.hasSiteAddressing() ? Messages.Address_fromSiteTip : Messages.Address_noAddressing);
        use.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> ofType().stream().findFirst()
                .ifPresent(address -> value.setText(address.value()))));
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(use);
        type.addModifyListener(event -> use.setEnabled(!ofType().isEmpty()));
        use.setEnabled(!ofType().isEmpty());
        IContentProposalProvider proposals = (contents, position) -> ofType().stream()
                .map(address -> new ContentProposal(address.value())).toArray(IContentProposal[]::new);
        new ContentAssistCommandAdapter(value, new TextContentAdapter(), proposals, null, new char[0], true)
                .setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
    }

    private List<ProxyAddress> ofType() {
        return generated.stream().filter(address -> address.isType(type.getText().strip())).toList();
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        check();
        return contents;
    }

    @Override
    protected void okPressed() {
        result = entered();
        super.okPressed();
    }

    private ProxyAddress entered() {
        String kind = type.getText().strip().toUpperCase(Locale.ROOT);
        return primary.getSelection() ? ProxyAddress.primary(kind, value.getText().strip())
                : ProxyAddress.secondary(kind, value.getText().strip());
    }

    /** Says what is wrong with what stands in the fields, the worst first. */
    private void check() {
        if (!primaryChosen) {
            primary.setSelection(!knowledge.hasPrimary(type.getText().strip()));
        }
        boolean complete = !value.getText().isBlank() && type.getText().strip().matches("[A-Za-z0-9_$]+"); //$NON-NLS-1$
        boolean own = complete && knowledge.isOwn(entered(), initial);
        setErrorMessage(own ? Messages.Address_own
                : complete || value.getText().isEmpty() ? null : Messages.Address_incomplete);
        String warning = complete ? warning(entered()) : null;
        setMessage(warning == null ? Messages.Address_message : warning,
                warning == null ? IMessageProvider.NONE : IMessageProvider.WARNING);
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(complete && !own);
        }
    }

    private String warning(ProxyAddress address) {
        return knowledge.otherOwner(address).map(owner -> Messages.bind(Messages.Address_taken, owner))
                .orElseGet(() -> address.problems().stream().findFirst().map(AddressProblem::message).orElse(null));
    }
}

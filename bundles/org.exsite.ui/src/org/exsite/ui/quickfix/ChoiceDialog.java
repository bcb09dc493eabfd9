package org.exsite.ui.quickfix;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.exsite.rules.Fix.Choice;
import org.exsite.ui.tables.ColumnWidths;
import org.osgi.framework.FrameworkUtil;

/** A list to choose one thing from, with a field that narrows it while one types. The first choice is preselected. */
final class ChoiceDialog extends TitleAreaDialog {

    /** Of very many choices those that match are looked up when somebody pauses, not at each letter. */
    private static final int PAUSE_MILLISECONDS = 150;

    private final String title;
    private final String question;
    private final ChoiceFilter filter;
    private Text search;
    private TableViewer table;
    private Text detail;
    private final Runnable typed = this::typed;
    private boolean filtered;
    private Choice choice;

    ChoiceDialog(Shell parent, String title, String question, List<Choice> choices) {
        super(parent);
        this.title = title;
        this.question = question;
        this.filter = new ChoiceFilter(choices);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** Returns what was chosen, once the dialog was closed with OK. */
    Choice choice() {
        return choice;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
        shell.setData(this);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(title);
        setMessage(question);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.ChoiceDialog_search);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        createTable(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.ChoiceDialog_details);
        detail = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, detail.getLineHeight() * 4)
                .applyTo(detail);
        GridLayoutFactory.swtDefaults().extendedMargins(5, 5, 5, 5).generateLayout(area);
        search.addModifyListener(event -> {
            filtered = false;
            area.getDisplay().timerExec(PAUSE_MILLISECONDS, typed);
        });
        search.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.getControl().setFocus();
            }
        }));
        Dialog.applyDialogFont(area);
        return area;
    }

    private void createTable(Composite area) {
        table = new TableViewer(area, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.getTable().setHeaderVisible(true);
        column(Messages.ChoiceDialog_name, 200, Choice::label);
        column(Messages.ChoiceDialog_place, 330, Choice::id);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 260).applyTo(table.getControl());
        table.addSelectionChangedListener(event -> selected());
        table.addDoubleClickListener(event -> okPressed());
    }

    private void column(String header, int width, Function<Choice, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(header);
        column.getColumn().setWidth(new ColumnWidths(table.getTable()).of(header, width));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((Choice) row)));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        fill();
        search.setFocus();
    }

    private void typed() {
        if (!filtered && !search.isDisposed()) {
            fill();
        }
    }

    private void fill() {
        filtered = true;
        List<Choice> rows = filter.matching(search.getText());
        table.setInput(rows);
        if (rows.size() == ChoiceFilter.LIMIT) {
            setMessage(Messages.bind(Messages.ChoiceDialog_limited, question, ChoiceFilter.LIMIT));
        } else {
            setMessage(rows.isEmpty() ? Messages.ChoiceDialog_none : question);
        }
        if (!rows.isEmpty()) {
            table.setSelection(new StructuredSelection(rows.getFirst()), true);
        }
        selected();
    }

    private void selected() {
        IStructuredSelection selection = table.getStructuredSelection();
        choice = (Choice) selection.getFirstElement();
        detail.setText(choice == null ? "" : choice.detail()); //$NON-NLS-1$
        if (getButton(OK) != null) {
            getButton(OK).setEnabled(choice != null);
        }
    }

    @Override
    protected void okPressed() {
        typed();
        if (choice != null) {
            super.okPressed();
        }
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(Math.max(size.x, 640), Math.max(size.y, 520));
    }

    @Override
    protected IDialogSettings getDialogBoundsSettings() {
        IDialogSettings settings = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ChoiceDialog.class))
                .getDialogSettings();
        return DialogSettings.getOrCreateSection(settings, ChoiceDialog.class.getSimpleName());
    }
}

package org.exsite.ui.changes;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.exsite.directory.ChangeSet;
import org.exsite.rules.Evaluator;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.live.LiveValidation.State;
import org.exsite.ui.wizards.Baseline;
import org.exsite.ui.wizards.ExportWizard;
import org.exsite.ui.editor.pages.EditorPage;

/**
 * The page that shows what changed since the import, or since it was accepted. It compares in the background while it is
 * shown, and again after each edit.
 */
public final class PendingChangesPage extends EditorPage {

    /** The id of the page. */
    public static final String ID = "org.exsite.ui.editor.organization.changes"; //$NON-NLS-1$

    private final OrganizationEditor editor;
    private final ChangeWork work;
    private final PendingComparison pending;
    private final Runnable changed = this::changed;
    private final Runnable warnings = this::warnLate;
    private boolean unwarned;
    private ChangeTable table;
    private StackLayout stack;
    private Composite explanation;
    private Label reason;
    private Button take;

    /** Makes the page. */
    public PendingChangesPage(OrganizationEditor editor) {
        super(editor, ID, Messages.Page_tab, Messages.Page_title, "org.exsite.help.changes"); //$NON-NLS-1$
        this.editor = editor;
        this.work = new ChangeWork(editor);
        this.pending = new PendingComparison(editor, this::compare);
    }

    @Override
    protected List<Runnable> pieces(Composite body, FormToolkit toolkit) {
        stack = new StackLayout();
        body.setLayout(stack);
        return List.of(() -> createTable(toolkit, body), this::createButtons,
                () -> createExplanation(toolkit, body), this::listen);
    }

    private void createTable(FormToolkit toolkit, Composite body) {
        table = new ChangeTable(toolkit, body, SWT.MULTI, this::compare);
        stack.topControl = table.area();
    }

    private void createButtons() {
        ChangeButtons buttons = table.buttons();
        BooleanSupplier selected = () -> selected() > 0;
        buttons.add(Messages.Action_revert, this::revert, selected);
        buttons.add(Messages.Action_accept, this::accept, selected);
        buttons.add(Messages.Action_acceptAll, this::acceptAll, this::isCurrent);
        buttons.add(Messages.Action_reveal, this::reveal, () -> selected() == 1);
        buttons.add(Messages.Action_export, this::export, this::isCurrent);
        buttons.add(Messages.Action_merge, this::merge, this::hasFile);
        buttons.update();
        table.createMenu(this::reveal);
    }

    private void listen() {
        editor.addModelListener(changed);
        editor.addFindingsListener(warnings);
        pending.addListener(this::show);
        pending.start();
        pending.changed();
    }

    private void createExplanation(FormToolkit toolkit, Composite body) {
        explanation = toolkit.createComposite(body);
        GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(explanation);
        reason = toolkit.createLabel(explanation, "", SWT.WRAP); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(reason);
        take = toolkit.createButton(explanation, Messages.Page_take, SWT.PUSH);
        take.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> takePresentState()));
    }

    @Override
    protected void shown() {
        compare();
    }

    @Override
    public void find() {
        whenMade(table::find);
    }

    @Override
    public void setFocus() {
        if (isMade()) {
            stack.topControl.setFocus();
        }
    }

    @Override
    public void dispose() {
        pending.stop();
        editor.removeModelListener(changed);
        editor.removeFindingsListener(warnings);
        super.dispose();
    }

    private void changed() {
        pending.changed();
        compare();
    }

    private void compare() {
        if (isShown() && editor.getOrganization() != null) {
            pending.compare(table.filter());
            table.buttons().update();
        }
    }

    /** Compares although the page is not shown, for those who want to know the number of changes. */
    public void compareInBackground() {
        if (editor.getOrganization() != null && !isActive()) {
            pending.compare(table == null ? "" : table.filter()); //$NON-NLS-1$
        }
    }

    /** Returns the number of changes at the last comparison, or {@code null} if there is nothing to compare with. */
    public Integer count() {
        return pending.count();
    }

    /** Tells whether it was looked for something to compare with, whether or not there was any. */
    public boolean isCompared() {
        return pending.last() != null;
    }

    /** Registers a listener that is told when a comparison is done, as long as the page lives. */
    public void addListener(Runnable listener) {
        pending.addListener(listener);
    }

    private void show() {
        if (table.area().isDisposed()) {
            return;
        }
        Comparison comparison = pending.last();
        ChangeSet changes = comparison.changes();
        warn(comparison);
        table.show(comparison.rows());
        String count = changes == null ? "" : String.valueOf(changes.changes().size()); //$NON-NLS-1$
        getManagedForm().getForm().setText(changes == null ? Messages.Page_title
                : changes.isEmpty() ? Messages.Page_none : Messages.bind(Messages.Page_count, count));
        editor.showPageText(ID, changes == null || changes.isEmpty() ? Messages.Page_tab
                : Messages.bind(Messages.Page_tabCount, count));
        reason.setText(comparison.problem() != null ? Messages.bind(Messages.Page_unreadable, comparison.problem())
                : editor.getFile() == null ? Messages.Page_outside : Messages.Page_noBaseline);
        take.setVisible(editor.getFile() != null);
        stack.topControl = changes == null ? explanation : table.area();
        explanation.getParent().layout(true, true);
    }

    /** The organization is read as it is, which only this thread may do while it can be edited. */
    private void warn(Comparison comparison) {
        if (comparison.operation() == null || comparison.rows().isEmpty()) {
            return;
        } else if (editor.getValidation().state() == State.CHECKING) {
            unwarned = true;
            return;
        }
        ChangeRow.warn(comparison.rows(), Evaluator.check(ExchangeRules.catalogue(), comparison.operation(),
                editor.getEvaluation().context(), editor.getDocument().settings()).findings());
    }

    /** What could not be warned of while the organization was looked at for problems. */
    private void warnLate() {
        if (unwarned && editor.getValidation().state() != State.CHECKING) {
            unwarned = false;
            show();
        }
    }

    /** Returns how many rows are selected, none while they may be out of date. */
    private int selected() {
        return pending.isCurrent() ? table.selected() : 0;
    }

    /** Returns the rows that are selected, none while they may be out of date. */
    private List<ChangeRow> selection() {
        return pending.isCurrent() ? table.selection() : List.of();
    }

    /** Tells whether there are changes, and those shown are those of the model as it is. */
    private boolean isCurrent() {
        return pending.isCurrent();
    }

    /** Tells whether the editor has a file that a baseline can lie beside. */
    private boolean hasFile() {
        return editor.getFile() != null && editor.getOrganization() != null;
    }

    /** Takes the selected changes back. */
    public void revert() {
        if (selected() > 0) {
            work.revert(pending.last().changes(), selection());
        }
    }

    /** Makes the selected changes part of the baseline. */
    public void accept() {
        if (selected() > 0) {
            pending.accept(pending.last().changes().only(ChangeWork.parts(selection())));
        }
    }

    /** Makes all changes part of the baseline. */
    public void acceptAll() {
        if (isCurrent()) {
            pending.accept(pending.last().changes());
        }
    }

    /** Makes the organization as it is the baseline; it is saved first. */
    public void takePresentState() {
        IFile file = editor.getFile();
        if (editor.isDirty() && !editor.getSite().getPage().saveEditor(editor, false) || file == null) {
            return;
        }
        new BaselineJob(file, monitor -> Baseline.keep(file, Baseline.read(file), monitor)).schedule();
    }

    /** Shows the selected object in the tree of the directory. */
    public void reveal() {
        if (selected() > 0) {
            work.reveal(selection().getFirst());
        }
    }

    /** Opens the wizard that writes the changes as files. */
    private void export() {
        open(new ExportWizard());
    }

    /** Opens the wizard that brings in a newer export. */
    private void merge() {
        open(new MergeWizard());
    }

    private void open(IWorkbenchWizard wizard) {
        wizard.init(editor.getSite().getWorkbenchWindow().getWorkbench(), new StructuredSelection(editor.getFile()));
        new WizardDialog(editor.getSite().getShell(), wizard).open();
        compare();
    }

    /** Returns an action of this page. */
    static Action action(String label, Runnable work) {
        return new Action(label) {
            @Override
            public void run() {
                work.run();
            }
        };
    }
}

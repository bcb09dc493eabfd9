package org.exsite.ui.explanation;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.exsite.rules.Rule;

/** Explains the rule behind the problem that is selected, in the Problems view or in an editor. */
public final class ExplanationView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.exsite.ui.explanation"; //$NON-NLS-1$

    private final ISelectionListener follower = this::follow;
    private ExplanationPane pane;
    private Rule shown;

    /** Shows the explanation of a rule, and the view if it is not open. Call in the user interface thread. */
    public static void open(Rule rule) {
        open().ifPresent(view -> view.show(rule));
    }

    private static Optional<ExplanationView> open() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of((ExplanationView) window.getActivePage().showView(ID, null,
                    IWorkbenchPage.VIEW_VISIBLE));
        } catch (PartInitException e) {
            ILog.of(ExplanationView.class).log(e.getStatus());
            return Optional.empty();
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        pane = ExplanationPane.create(parent);
        pane.control().addHelpListener(event -> RuleHelp.show(shown, "org.exsite.help.explanation")); //$NON-NLS-1$
        getSite().getPage().addSelectionListener(follower);
        IWorkbenchPart active = getSite().getPage().getActivePart();
        if (active != null && active.getSite().getSelectionProvider() != null) {
            follow(active, active.getSite().getSelectionProvider().getSelection());
        }
    }

    /** Shows the explanation of a rule. */
    public void show(Rule rule) {
        if (shown != rule && pane != null && !pane.control().isDisposed()) {
            shown = rule;
            pane.show(rule);
        }
    }

    /** Returns the rule that is explained, if any. */
    public Optional<Rule> rule() {
        return Optional.ofNullable(shown);
    }

    private void follow(IWorkbenchPart part, ISelection selection) {
        SelectedRule.of(selection).ifPresent(this::show);
    }

    @Override
    public void setFocus() {
        pane.control().forceFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(follower);
        super.dispose();
    }
}

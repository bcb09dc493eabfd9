package org.exsite.ui.quickfix;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.undo.WorkspaceUndoUtil;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.OrganizationEditors;

/**
 * A fix as the history of the workbench knows it, from which the platform's Problems view takes its undo and redo. It is
 * taken out as soon as it can be neither undone nor done again, for the view gives up all of its history when it meets a
 * step that it cannot undo.
 */
abstract class FixInHistory extends AbstractOperation implements OrganizationEditors.Listener {

    private boolean undone;

    FixInHistory(String label) {
        super(label);
        addContext(WorkspaceUndoUtil.getProblemsUndoContext());
    }

    /** Makes it the last step of the history. */
    void share() {
        history().add(this);
        OrganizationEditors.addListener(this);
    }

    private static IOperationHistory history() {
        return PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
    }

    /**
     * Takes the fix back.
     *
     * @throws CoreException if it cannot be; it stays done
     */
    abstract void takeBack(IProgressMonitor monitor) throws CoreException;

    /**
     * Does the fix again.
     *
     * @throws CoreException if it cannot be; it stays undone
     */
    abstract void doAgain(IProgressMonitor monitor) throws CoreException;

    @Override
    public final IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        return redo(monitor, info);
    }

    @Override
    public final IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        return change(true, monitor);
    }

    @Override
    public final IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        return change(false, monitor);
    }

    private IStatus change(boolean back, IProgressMonitor monitor) {
        undone = back;
        try {
            if (back) {
                takeBack(monitor);
            } else {
                doAgain(monitor);
            }
            return Status.OK_STATUS;
        } catch (CoreException e) {
            undone = !back;
            return e.getStatus();
        }
    }

    /** Takes it out of the history unless it can be undone, or done again if it is undone. */
    final void keepIfPossible() {
        if (!(undone ? canRedo() : canUndo())) {
            history().replaceOperation(this, new IUndoableOperation[0]);
        }
    }

    /** Does the same when all that goes on is over, unless the program is about to end. */
    final void keepIfPossibleLater() {
        if (PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isClosing()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(this::keepIfPossible);
        }
    }

    final boolean isUndone() {
        return undone;
    }

    @Override
    public void opened(OrganizationEditor editor) {
        keepIfPossible();
    }

    @Override
    public void closed(OrganizationEditor editor) {
        keepIfPossible();
    }

    @Override
    public void dispose() {
        OrganizationEditors.removeListener(this);
    }
}

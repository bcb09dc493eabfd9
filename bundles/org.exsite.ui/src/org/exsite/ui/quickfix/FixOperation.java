package org.exsite.ui.quickfix;

import java.util.EventObject;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.undo.WorkspaceUndoUtil;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.OrganizationEditors;

/**
 * A fix of an open editor as the history of the workbench knows it, from which the platform's Problems view takes its
 * undo and redo. The command stack of the editor stays what undoes: a fix is in the history as long as it is the last
 * change of its editor, or was undone from the view and nothing else has been done since, and until the editor is
 * closed. Otherwise it is taken out, for the view gives up all of its history when it meets a step that it cannot undo.
 */
final class FixOperation extends AbstractOperation implements CommandStackListener, OrganizationEditors.Listener {

    private final EditingDomain domain;
    private final Command command;
    private boolean undone;

    private FixOperation(EditingDomain domain, Command command) {
        super(command.getLabel());
        this.domain = domain;
        this.command = command;
        addContext(WorkspaceUndoUtil.getProblemsUndoContext());
    }

    /** Makes the last command of an editor one that can be undone from the Problems view. */
    static void share(EditingDomain domain, Command command) {
        FixOperation operation = new FixOperation(domain, command);
        history().add(operation);
        domain.getCommandStack().addCommandStackListener(operation);
        OrganizationEditors.addListener(operation);
    }

    private static IOperationHistory history() {
        return PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
    }

    private CommandStack stack() {
        return domain.getCommandStack();
    }

    @Override
    public boolean canUndo() {
        return stack().getUndoCommand() == command && stack().canUndo();
    }

    @Override
    public boolean canRedo() {
        return stack().getRedoCommand() == command && stack().canRedo();
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        return redo(monitor, info);
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        undone = true;
        stack().undo();
        return Status.OK_STATUS;
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        undone = false;
        stack().redo();
        return Status.OK_STATUS;
    }

    /** Afterwards, for no listener of a stack can be taken away while the stack tells all of them. */
    @Override
    public void commandStackChanged(EventObject event) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> keepIf(undone ? canRedo() : canUndo()));
    }

    @Override
    public void opened(OrganizationEditor editor) {
        keepIf(isOpen());
    }

    @Override
    public void closed(OrganizationEditor editor) {
        keepIf(isOpen());
    }

    private boolean isOpen() {
        return OrganizationEditors.all().stream().anyMatch(editor -> editor.getEditingDomain() == domain);
    }

    private void keepIf(boolean valid) {
        if (!valid) {
            history().replaceOperation(this, new IUndoableOperation[0]);
        }
    }

    @Override
    public void dispose() {
        stack().removeCommandStackListener(this);
        OrganizationEditors.removeListener(this);
    }
}

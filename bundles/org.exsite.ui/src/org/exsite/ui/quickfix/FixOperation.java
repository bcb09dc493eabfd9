package org.exsite.ui.quickfix;

import java.util.EventObject;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.ui.editor.OrganizationEditors;

/**
 * A fix of an open editor in the history of the workbench. The command stack of the editor stays what undoes: a fix is in
 * the history as long as it is the last change of its editor, or was undone from the view and nothing else has been done
 * since, and until the editor is closed.
 */
final class FixOperation extends FixInHistory implements CommandStackListener {

    private final EditingDomain domain;
    private final Command command;

    /** Makes an operation of the last command of an editor. */
    FixOperation(EditingDomain domain, Command command) {
        super(command.getLabel());
        this.domain = domain;
        this.command = command;
    }

    @Override
    void share() {
        super.share();
        stack().addCommandStackListener(this);
    }

    private CommandStack stack() {
        return domain.getCommandStack();
    }

    @Override
    public boolean canUndo() {
        return isOpen() && stack().getUndoCommand() == command && stack().canUndo();
    }

    @Override
    public boolean canRedo() {
        return isOpen() && stack().getRedoCommand() == command && stack().canRedo();
    }

    @Override
    void takeBack(IProgressMonitor monitor) {
        stack().undo();
    }

    @Override
    void doAgain(IProgressMonitor monitor) {
        stack().redo();
    }

    /** Afterwards, for no listener of a stack can be taken away while the stack tells all of them. */
    @Override
    public void commandStackChanged(EventObject event) {
        keepIfPossibleLater();
    }

    private boolean isOpen() {
        return OrganizationEditors.all().stream().anyMatch(editor -> editor.getEditingDomain() == domain);
    }

    @Override
    public void dispose() {
        stack().removeCommandStackListener(this);
        super.dispose();
    }
}

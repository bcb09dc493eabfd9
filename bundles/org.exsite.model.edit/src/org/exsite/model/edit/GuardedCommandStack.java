package org.exsite.model.edit;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/**
 * A command stack that asks before a command is made that would do harm. What a command does is only known once it has
 * been made, so it is made first, and taken back while somebody is asked. Undo and redo ask nobody.
 */
public final class GuardedCommandStack extends BasicCommandStack {

    private CommandGuard guard = CommandGuard.NONE;
    private Command declined;

    /** Sets who judges commands from now on. */
    public void setGuard(CommandGuard next) {
        guard = next;
    }

    @Override
    public void execute(Command command) {
        guard.beforeChange();
        declined = null;
        CommandGuard.Verdict verdict = guard.judge(command, () -> super.execute(command));
        if (verdict.isHarmless() || getUndoCommand() != command) {
            return;
        }
        undo();
        if (verdict.confirm()) {
            redo();
        } else {
            forget(command);
        }
    }

    /** Makes a command without anybody judging it, such as one that goes back to what the directory has. */
    public void executeUnasked(Command command) {
        guard.beforeChange();
        declined = null;
        super.execute(command);
    }

    @Override
    public void undo() {
        guard.beforeChange();
        super.undo();
    }

    @Override
    public void redo() {
        guard.beforeChange();
        super.redo();
    }

    /** Tells whether a command was the last one that somebody has been asked about, and has decided against. */
    public boolean isDeclined(Command command) {
        return declined == command;
    }

    private void forget(Command command) {
        if (getRedoCommand() == command) {
            commandList.remove(top + 1);
            mostRecentCommand = null;
            declined = command;
            command.dispose();
            notifyListeners();
        }
    }
}

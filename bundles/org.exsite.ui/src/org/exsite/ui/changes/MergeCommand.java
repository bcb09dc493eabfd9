package org.exsite.ui.changes;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;

/** A merge of a newer export. The baseline moves with it, there and back: it is what was exported last. */
final class MergeCommand extends CommandWrapper {

    private final BaselineMove move;
    private final MergeState state;

    MergeCommand(Command merge, BaselineMove move, MergeState state) {
        super(merge);
        this.move = move;
        this.state = state;
    }

    @Override
    public void execute() {
        super.execute();
        moveBaseline();
    }

    /** Moves the baseline alone, if the newer export changes nothing in the organization. */
    void moveBaseline() {
        IFile file = move.file();
        new BaselineJob(file, monitor -> move.first(() -> state.moveBaseline(file, monitor))).schedule();
    }

    @Override
    public void undo() {
        super.undo();
        new BaselineJob(move.file(), move::back).schedule();
    }

    @Override
    public void redo() {
        super.redo();
        new BaselineJob(move.file(), move::forth).schedule();
    }

    @Override
    public void dispose() {
        move.forget();
        super.dispose();
    }
}

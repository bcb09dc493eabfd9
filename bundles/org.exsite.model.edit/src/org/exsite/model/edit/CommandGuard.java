package org.exsite.model.edit;

import org.eclipse.emf.common.command.Command;

/** Judges what commands do before they stay. */
@FunctionalInterface
public interface CommandGuard {

    /** Lets every command stay. */
    CommandGuard NONE = (command, work) -> {
        work.run();
        return Verdict.HARMLESS;
    };

    /**
     * Judges a command.
     *
     * @param work does what the command does, and has to be run; if the command is not to stay, it is undone afterwards
     */
    Verdict judge(Command command, Runnable work);

    /** Is called before the model is changed in any way, undo and redo included, and returns when it may be. */
    default void beforeChange() {
        // the model may be changed at any time
    }

    /** What is thought of a command that was made and can still be taken back. */
    interface Verdict {

        /** There is nothing to be asked. */
        Verdict HARMLESS = new Verdict() {
            @Override
            public boolean isHarmless() {
                return true;
            }

            @Override
            public boolean confirm() {
                return true;
            }
        };

        /** Tells whether the command may stay without anybody being asked. */
        default boolean isHarmless() {
            return false;
        }

        /** Asks whether the command is to be made. The model is as it was before. */
        boolean confirm();
    }
}

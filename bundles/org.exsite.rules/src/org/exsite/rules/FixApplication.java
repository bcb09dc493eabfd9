package org.exsite.rules;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.rules.Fix.Choice;
import org.exsite.rules.engine.FixCommand;

/** Applies a fix to one finding or to many. One finding is the same as many, there being one. */
public final class FixApplication {

    private FixApplication() {
    }

    /**
     * Returns the change that a fix makes to findings, as one command with one undo. It goes from finding to finding
     * and sees what the steps before have changed: a finding that is gone by then is skipped, and so is one that the
     * fix cannot be applied to or that the choice does not fit. The command cannot be executed if that leaves nothing; a
     * choice that fits none is an {@code IllegalArgumentException}.
     *
     * @param evaluation the evaluation that the findings are of; it stays in use until the command has been executed
     * @param choice what was chosen for all of them, or {@code null} if the fix needs no choice
     * @param monitor is told how far it has come; if it cancels, everything is undone, and the command ends with an
     *        {@code AbortExecutionException}, which a command stack takes for nothing done
     */
    public static Command command(EditingDomain domain, Evaluation evaluation, Fix fix, List<Finding> findings,
            Choice choice, EvaluationMonitor monitor) {
        return new FixCommand(domain, evaluation, fix, findings, choice, monitor);
    }

    /**
     * Applies a fix to findings by one command on the command stack of the editing domain, and brings the evaluation up
     * to date.
     *
     * @return the command; {@link Command#getAffectedObjects} tells what it changed, and nothing if there was nothing
     *         to change
     */
    public static Command apply(EditingDomain domain, Evaluation evaluation, Fix fix, List<Finding> findings,
            Choice choice) {
        Command command = command(domain, evaluation, fix, findings, choice, EvaluationMonitor.NONE);
        domain.getCommandStack().execute(command);
        evaluation.refresh();
        return command;
    }
}

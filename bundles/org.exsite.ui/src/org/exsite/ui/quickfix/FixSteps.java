package org.exsite.ui.quickfix;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.exsite.rules.EvaluationMonitor;
import org.exsite.rules.FixApplication;

/** What a fix does to one model, as one command: a step for each thing that was chosen. */
final class FixSteps {

    private FixSteps() {
    }

    /** Returns the command; it cannot be executed if there is nothing to do, and ends early if the monitor cancels. */
    static Command of(OpenModel model, List<FixTarget> steps, EvaluationMonitor monitor) {
        return steps.size() == 1 ? command(model, steps.getFirst(), monitor)
                : new CommandsInTurn(steps.getFirst().fix().label(),
                        steps.stream().<Supplier<Command>>map(
                                step -> () -> command(model, step, monitor)).toList());
    }

    private static Command command(OpenModel model, FixTarget step, EvaluationMonitor monitor) {
        return FixApplication.command(model.domain(), model.evaluation(), step.fix(), step.findings(), step.choice(),
                monitor);
    }
}

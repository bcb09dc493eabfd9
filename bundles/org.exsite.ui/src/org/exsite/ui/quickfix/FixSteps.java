package org.exsite.ui.quickfix;

import java.util.List;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.exsite.rules.FixApplication;

/**
 * What a fix does to one model, as one command: a step for each thing that was chosen. A step is prepared when those
 * before it are done, for it may depend on them.
 */
final class FixSteps extends CompoundCommand {

    private final OpenModel model;
    private final List<FixTarget> steps;

    private FixSteps(OpenModel model, List<FixTarget> steps) {
        super(steps.getFirst().fix().label());
        this.model = model;
        this.steps = List.copyOf(steps);
    }

    /** Returns the command; it cannot be executed if there is nothing to do. */
    static Command of(OpenModel model, List<FixTarget> steps) {
        return steps.size() == 1 ? command(model, steps.getFirst()) : new FixSteps(model, steps);
    }

    private static Command command(OpenModel model, FixTarget step) {
        return FixApplication.command(model.domain(), model.evaluation(), step.fix(), step.findings(), step.choice());
    }

    @Override
    protected boolean prepare() {
        return steps.stream().anyMatch(step -> command(model, step).canExecute());
    }

    @Override
    public void execute() {
        boolean changed = false;
        for (FixTarget step : steps) {
            changed |= appendAndExecute(command(model, step));
        }
        if (!changed) {
            throw new AbortExecutionException();
        }
    }
}

package org.exsite.rules.engine;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.rules.Evaluation;
import org.exsite.rules.EvaluationMonitor;
import org.exsite.rules.Finding;
import org.exsite.rules.FindingLookup;
import org.exsite.rules.Fix;
import org.exsite.rules.Fix.Choice;

/**
 * Applies a fix to findings one after the other. What is done to a finding is only decided when its turn comes, because
 * the fixes before may have changed what is free to choose, or have resolved it already.
 */
public final class FixCommand extends AbstractCommand {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.exsite.rules.messages");

    private final EditingDomain domain;
    private final Evaluation evaluation;
    private final Fix fix;
    private final List<Finding> findings;
    private final Choice choice;
    private final EvaluationMonitor monitor;
    private final List<Command> done = new ArrayList<>();
    private IllegalArgumentException unfit;

    public FixCommand(EditingDomain domain, Evaluation evaluation, Fix fix, List<Finding> findings, Choice choice,
            EvaluationMonitor monitor) {
        super(label(fix, findings));
        this.domain = domain;
        this.evaluation = evaluation;
        this.fix = fix;
        this.findings = List.copyOf(findings);
        this.choice = choice;
        this.monitor = monitor;
    }

    @Override
    protected boolean prepare() {
        return findings.stream().anyMatch(finding -> current(finding).isPresent());
    }

    @Override
    public void execute() {
        try {
            for (int i = 0; i < findings.size(); i++) {
                monitor.worked(i, findings.size());
                if (monitor.isCancelled()) {
                    throw new AbortExecutionException();
                }
                current(findings.get(i)).ifPresent(this::fix);
            }
            monitor.worked(findings.size(), findings.size());
            if (done.isEmpty() && unfit != null) {
                throw unfit;
            }
        } catch (RuntimeException e) {
            undo();
            done.clear();
            throw e;
        }
    }

    @Override
    public void undo() {
        done.reversed().forEach(Command::undo);
    }

    @Override
    public void redo() {
        done.forEach(Command::redo);
    }

    @Override
    public Collection<?> getResult() {
        return collect(Command::getResult);
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return collect(Command::getAffectedObjects);
    }

    @Override
    public void dispose() {
        done.forEach(Command::dispose);
        super.dispose();
    }

    private Optional<Finding> current(Finding finding) {
        return FindingLookup.current(evaluation, finding)
                .filter(now -> fix.isApplicable(now, evaluation.context()));
    }

    /** A finding that what was chosen does not fit is left as it is: a server of another site, for example. */
    private void fix(Finding finding) {
        Command part;
        try {
            part = fix.command(domain, finding, choice, evaluation.context());
        } catch (IllegalArgumentException e) {
            unfit = e;
            return;
        }
        if (part.canExecute()) {
            part.execute();
            done.add(part);
        }
    }

    private Collection<?> collect(Function<Command, Collection<?>> parts) {
        Set<Object> all = new LinkedHashSet<>();
        done.forEach(command -> all.addAll(parts.apply(command)));
        return all;
    }

    private static String label(Fix fix, List<Finding> findings) {
        return findings.size() == 1 ? fix.label(findings.getFirst())
                : MessageFormat.format(TEXTS.getString("fix.several"), findings.size(), fix.label());
    }
}

package org.exsite.ui.quickfix;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.command.Command;
import org.exsite.rules.Finding;
import org.exsite.rules.Suppressions;
import org.exsite.rules.exchange.ExchangeRules;

/**
 * Has problems not shown any more, with a reason that the object at fault keeps, and shows them again: one undoable step
 * in a file that is open, one save of a file that is not.
 */
final class Suppressing {

    private static final Suppressions KEEPER = ExchangeRules.catalogue().suppressions();

    private final FixOutcome outcome = new FixOutcome();

    /** Suppresses the problems of markers. */
    FixOutcome suppress(List<IMarker> markers, String reason, IProgressMonitor monitor) {
        List<MarkedFindings> files = MarkedFindings.of(markers, outcome);
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        try {
            files.forEach(file -> suppress(file.model(), List.copyOf(file.findings().values()), reason,
                    progress.newChild(1)));
        } finally {
            files.forEach(MarkedFindings::close);
        }
        return outcome;
    }

    /** Suppresses findings of a model at hand. */
    FixOutcome suppress(OpenModel model, List<Finding> findings, String reason) {
        return suppress(model, findings, reason, new NullProgressMonitor());
    }

    /** Shows suppressed findings of a model at hand again. */
    FixOutcome restore(OpenModel model, List<Finding> findings) {
        return run(model, findings, findings.size() == 1 ? Messages.Suppressing_restoreOne
                : Messages.bind(Messages.Suppressing_restoreMany, findings.size()),
                finding -> KEEPER.restore(model.domain(), finding), new NullProgressMonitor());
    }

    private FixOutcome suppress(OpenModel model, List<Finding> findings, String reason, IProgressMonitor monitor) {
        return run(model, findings, findings.size() == 1 ? Messages.Suppressing_one
                : Messages.bind(Messages.Suppressing_many, findings.size()),
                finding -> KEEPER.suppress(model.domain(), finding, reason), monitor);
    }

    private FixOutcome run(OpenModel model, List<Finding> findings, String label, Function<Finding, Command> change,
            IProgressMonitor monitor) {
        List<Supplier<Command>> parts = findings.stream()
                .<Supplier<Command>>map(finding -> () -> change.apply(finding)).toList();
        try {
            if (!parts.isEmpty()) {
                FileFix.apply(model, ticks -> new CommandsInTurn(label, parts), monitor);
            }
        } catch (CoreException e) {
            outcome.failed(model.place(), e.getStatus());
        }
        return outcome;
    }
}

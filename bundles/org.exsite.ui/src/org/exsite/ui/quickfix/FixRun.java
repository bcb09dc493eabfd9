package org.exsite.ui.quickfix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.exsite.rules.Finding;
import org.exsite.rules.Fix;

/**
 * Applies one fix to problems, in as many files as they lie in: one undoable step per file that is open in an editor,
 * one save per file that is not. What must be chosen is asked before anything is changed. To be used in the user
 * interface thread.
 */
final class FixRun {

    private final String fixId;
    private final Choices choices;
    private final FixOutcome outcome = new FixOutcome();

    FixRun(String fixId, Choices choices) {
        this.fixId = fixId;
        this.choices = choices;
    }

    /** Fixes the problems of markers. What is gone, and files that cannot be read or saved, are told at the end. */
    FixOutcome run(List<IMarker> markers, IProgressMonitor monitor) {
        List<MarkedFindings> files = MarkedFindings.of(markers, outcome);
        try {
            apply(FixTarget.choose(files.stream().flatMap(file -> target(file).stream()).toList(), choices), monitor);
        } finally {
            files.forEach(MarkedFindings::close);
        }
        return outcome;
    }

    /** Fixes findings of a model at hand; shows how far it is if that takes longer than a blink. */
    FixOutcome run(OpenModel model, Fix fix, List<Finding> findings) {
        Optional<List<FixTarget>> chosen = FixTarget.choose(List.of(new FixTarget(model, fix, findings, null)), choices);
        FixProgress.inDialog(monitor -> apply(chosen, monitor));
        return outcome;
    }

    private void apply(Optional<List<FixTarget>> chosen, IProgressMonitor monitor) {
        Map<OpenModel, List<FixTarget>> byModel = chosen.orElse(List.of()).stream()
                .collect(Collectors.groupingBy(FixTarget::model, LinkedHashMap::new, Collectors.toList()));
        SubMonitor progress = SubMonitor.convert(monitor, byModel.size() * FixProgress.TICKS);
        for (Map.Entry<OpenModel, List<FixTarget>> entry : byModel.entrySet()) {
            if (monitor.isCanceled()) {
                return;
            }
            OpenModel model = entry.getKey();
            progress.subTask(model.place());
            SubMonitor part = progress.newChild(FixProgress.TICKS);
            try {
                FileFix.apply(model, ticks -> FixSteps.of(model, entry.getValue(), new FixProgress(ticks)), part);
            } catch (CoreException e) {
                outcome.failed(model.place(), e.getStatus());
            }
        }
    }

    private Optional<FixTarget> target(MarkedFindings file) {
        Fix shared = null;
        List<Finding> applicable = new ArrayList<>();
        for (Map.Entry<IMarker, Finding> entry : file.findings().entrySet()) {
            Optional<Fix> fix = file.model().fixes(entry.getValue()).stream()
                    .filter(candidate -> candidate.id().equals(fixId)).findFirst();
            if (fix.isPresent()) {
                shared = fix.get();
                applicable.add(entry.getValue());
            } else {
                outcome.gone(entry.getKey());
            }
        }
        return shared == null ? Optional.empty()
                : Optional.of(new FixTarget(file.model(), shared, applicable, null));
    }
}

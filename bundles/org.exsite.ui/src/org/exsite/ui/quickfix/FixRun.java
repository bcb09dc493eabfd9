package org.exsite.ui.quickfix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.exsite.rules.Finding;
import org.exsite.rules.Fix;
import org.exsite.ui.markers.ProblemMarkers;

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
        List<FixTarget> targets = new ArrayList<>();
        try {
            for (Map.Entry<IFile, List<IMarker>> entry : byFile(markers).entrySet()) {
                look(entry.getKey(), entry.getValue(), targets);
            }
            apply(targets, monitor);
        } finally {
            targets.stream().map(FixTarget::model).filter(model -> !model.inEditor())
                    .forEach(model -> model.evaluation().close());
        }
        return outcome;
    }

    /** Fixes findings of a model at hand. */
    FixOutcome run(OpenModel model, Fix fix, List<Finding> findings, IProgressMonitor monitor) {
        apply(List.of(new FixTarget(model, fix, findings, null)), monitor);
        return outcome;
    }

    private void apply(List<FixTarget> targets, IProgressMonitor monitor) {
        Optional<List<FixTarget>> chosen = FixTarget.choose(targets, choices);
        if (chosen.isEmpty()) {
            return;
        }
        Map<OpenModel, List<FixTarget>> byModel = chosen.get().stream()
                .collect(Collectors.groupingBy(FixTarget::model, LinkedHashMap::new, Collectors.toList()));
        SubMonitor progress = SubMonitor.convert(monitor, byModel.size());
        byModel.forEach((model, steps) -> {
            progress.subTask(model.place());
            try {
                FileFix.apply(model, steps, progress.split(1));
            } catch (CoreException e) {
                outcome.failed(model.place(), e.getStatus());
            }
        });
    }

    private void look(IFile file, List<IMarker> markers, List<FixTarget> targets) {
        try {
            Optional<OpenModel> ofEditor = OpenModels.ofEditor(file);
            OpenModel model = ofEditor.isPresent() ? ofEditor.get() : OpenModels.read(file);
            Fix shared = null;
            List<Finding> applicable = new ArrayList<>();
            for (IMarker marker : markers) {
                Optional<Finding> finding = model.finding(ProblemMarkers.key(marker));
                Optional<Fix> fix = finding.stream().flatMap(found -> model.fixes(found).stream())
                        .filter(candidate -> candidate.id().equals(fixId)).findFirst();
                if (fix.isPresent()) {
                    shared = fix.get();
                    applicable.add(finding.get());
                } else {
                    outcome.gone(marker);
                }
            }
            if (shared != null) {
                targets.add(new FixTarget(model, shared, applicable, null));
            }
        } catch (CoreException e) {
            outcome.failed(file.getFullPath().toString(), e.getStatus());
        }
    }

    private static Map<IFile, List<IMarker>> byFile(List<IMarker> markers) {
        return markers.stream().distinct().filter(marker -> marker.getResource() instanceof IFile)
                .collect(Collectors.groupingBy(marker -> (IFile) marker.getResource(), LinkedHashMap::new,
                        Collectors.toList()));
    }
}

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
import org.exsite.rules.Finding;
import org.exsite.ui.markers.ProblemMarkers;

/**
 * The findings of one file that markers stand for.
 *
 * @param model the model of the file: that of its editor, or one that was read to be changed and saved
 * @param findings the findings by marker, in the order of the markers
 */
record MarkedFindings(OpenModel model, Map<IMarker, Finding> findings) {

    /** Looks up what markers stand for, file by file. What is gone, and what cannot be read, goes to the outcome. */
    static List<MarkedFindings> of(List<IMarker> markers, FixOutcome outcome) {
        Map<IFile, List<IMarker>> byFile = markers.stream().distinct()
                .filter(marker -> marker.getResource() instanceof IFile)
                .collect(Collectors.groupingBy(marker -> (IFile) marker.getResource(), LinkedHashMap::new,
                        Collectors.toList()));
        List<MarkedFindings> result = new ArrayList<>();
        for (Map.Entry<IFile, List<IMarker>> entry : byFile.entrySet()) {
            try {
                result.add(of(entry.getKey(), entry.getValue(), outcome));
            } catch (CoreException e) {
                outcome.failed(entry.getKey().getFullPath().toString(), e.getStatus());
            }
        }
        return result;
    }

    private static MarkedFindings of(IFile file, List<IMarker> markers, FixOutcome outcome) throws CoreException {
        Optional<OpenModel> ofEditor = OpenModels.ofEditor(file);
        OpenModel model = ofEditor.isPresent() ? ofEditor.get() : OpenModels.read(file);
        Map<IMarker, Finding> findings = new LinkedHashMap<>();
        for (IMarker marker : markers) {
            model.finding(ProblemMarkers.key(marker)).ifPresentOrElse(finding -> findings.put(marker, finding),
                    () -> outcome.gone(marker));
        }
        return new MarkedFindings(model, findings);
    }

    /** Frees a model that was read for this; that of an editor stays. */
    void close() {
        if (!model.inEditor()) {
            model.evaluation().close();
        }
    }
}

package org.exsite.ui.markers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** Makes the markers of a file say what its problems are, and touches no marker that already does. */
final class MarkerUpdate {

    private static final Set<String> ATTRIBUTES = Set.of(IMarker.SEVERITY, IMarker.MESSAGE, IMarker.LOCATION,
            IMarker.LINE_NUMBER, ProblemMarkers.RULE, ProblemMarkers.LOCATION, ProblemMarkers.FEATURE,
            ProblemMarkers.VALUE, ProblemMarkers.KB, ProblemMarkers.SUBJECT);

    private MarkerUpdate() {
    }

    /** To be called within a workspace operation, so that listeners are told once. */
    static void apply(IFile file, List<Problem> problems) throws CoreException {
        Map<Map<String, Object>, List<IMarker>> present = new HashMap<>();
        for (IMarker marker : file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO)) {
            present.computeIfAbsent(own(marker), attributes -> new ArrayList<>()).add(marker);
        }
        List<Problem> missing = new ArrayList<>();
        for (Problem problem : problems) {
            List<IMarker> same = present.get(problem.attributes());
            if (same == null || same.isEmpty()) {
                missing.add(problem);
            } else {
                same.removeLast();
            }
        }
        for (List<IMarker> obsolete : present.values()) {
            for (IMarker marker : obsolete) {
                marker.delete();
            }
        }
        for (Problem problem : missing) {
            file.createMarker(ProblemMarkers.TYPE, problem.attributes());
        }
    }

    private static Map<String, Object> own(IMarker marker) throws CoreException {
        Map<String, Object> attributes = marker.getAttributes();
        Map<String, Object> own = new HashMap<>(attributes == null ? Map.of() : attributes);
        own.keySet().retainAll(ATTRIBUTES);
        return own;
    }
}

package org.exsite.rules.engine;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.exsite.rules.Finding;

/** Puts the findings on a model that does not change in order. */
final class FaultOrder {

    private final Extent extent;
    private final Program program;
    private final Workers workers;

    FaultOrder(Extent extent, Program program, Workers workers) {
        this.extent = extent;
        this.program = program;
        this.workers = workers;
    }

    /** Sorts findings; those on objects outside of the model come last. */
    void sort(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        Map<EObject, int[]> places = new IdentityHashMap<>();
        findings.forEach(finding -> places.computeIfAbsent(finding.object(), o -> new int[] {Integer.MAX_VALUE}));
        int parts = (extent.size() + BatchRun.STEP - 1) / BatchRun.STEP;
        workers.forAll(parts, () -> part -> look(places, part * BatchRun.STEP));
        findings.sort(new FindingOrder((a, b) -> Integer.compare(places.get(a)[0], places.get(b)[0]), program));
    }

    private void look(Map<EObject, int[]> places, int from) {
        int end = Math.min(from + BatchRun.STEP, extent.size());
        for (int place = from; place < end; place++) {
            int[] wanted = places.get(extent.get(place));
            if (wanted != null) {
                wanted[0] = place;
            }
        }
    }
}

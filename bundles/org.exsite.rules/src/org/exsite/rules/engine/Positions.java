package org.exsite.rules.engine;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Gives the nodes in a containment list numbers that follow its order, with gaps, so that an object can be put between
 * two others without a look at the rest. Only when a gap is used up are the numbers of one list given anew.
 */
final class Positions {

    static final long GAP = 1L << 32;

    private final Nodes nodes;

    Positions(Nodes nodes) {
        this.nodes = nodes;
    }

    /** Numbers some objects that were put next to each other into a feature, or moved there. */
    void place(EObject container, EReference feature, int index, List<? extends EObject> placed) {
        if (!feature.isMany()) {
            number(placed.getFirst(), 0);
            return;
        }
        List<?> list = (List<?>) container.eGet(feature);
        int end = index + placed.size();
        if (index < 0 || end > list.size() || list.get(index) != placed.getFirst()
                || list.get(end - 1) != placed.getLast()) {
            numberAll(list);
            return;
        }
        Node before = index == 0 ? null : nodes.of((EObject) list.get(index - 1));
        Node after = end == list.size() ? null : nodes.of((EObject) list.get(end));
        long step = before != null && after != null ? (after.position - before.position) / (placed.size() + 1) : GAP;
        if (step <= 0) {
            numberAll(list);
            return;
        }
        long start = before != null ? before.position : after != null ? after.position - (placed.size() + 1) * GAP : -GAP;
        for (EObject object : placed) {
            start += step;
            number(object, start);
        }
    }

    private void numberAll(List<?> list) {
        long position = 0;
        for (Object object : list) {
            number((EObject) object, position);
            position += GAP;
        }
    }

    private void number(EObject object, long position) {
        Node node = nodes.of(object);
        if (node != null) {
            node.position = position;
        }
    }
}

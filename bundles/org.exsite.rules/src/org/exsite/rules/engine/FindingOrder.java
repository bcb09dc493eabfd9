package org.exsite.rules.engine;

import java.util.Comparator;

import org.exsite.rules.Finding;

/**
 * The order of findings: place of the object, then place of the rule, then feature, value and message, so that it
 * depends on the model alone and not on the order in which rules happened to run.
 */
final class FindingOrder implements Comparator<Finding> {

    private static final Comparator<Finding> REST = Comparator
            .comparingInt((Finding f) -> f.feature() == null ? -1 : f.object().eClass().getFeatureID(f.feature()))
            .thenComparing(f -> String.valueOf(f.value())).thenComparing(f -> f.arguments().toString())
            .thenComparing(Finding::wording);

    private final Placement placement;
    private final Program program;

    FindingOrder(Placement placement, Program program) {
        this.placement = placement;
        this.program = program;
    }

    @Override
    public int compare(Finding first, Finding second) {
        int order = placement.compare(first.object(), second.object());
        if (order == 0) {
            order = Integer.compare(program.order(first.rule()), program.order(second.rule()));
        }
        return order != 0 ? order : REST.compare(first, second);
    }
}

package org.exsite.rules.engine;

import org.exsite.rules.Rule;
import org.exsite.rules.Severity;

/** A rule that is on, with its severity and its place among the rules. */
final class RuleEntry {

    final Rule rule;
    final int order;
    private final Severity severity;
    /** The first place in the model at which the rule has failed. */
    private volatile int failedAt = Integer.MAX_VALUE;

    RuleEntry(Rule rule, int order, Severity severity) {
        this.rule = rule;
        this.order = order;
        this.severity = severity;
    }

    Severity severity() {
        return severity;
    }

    /** Returns the less serious of the configured severity and that of one finding. */
    Severity severity(Severity own) {
        return own.isAtLeast(severity) ? severity : own;
    }

    /**
     * Tells whether the rule is still to be run at a place. Once it has failed it is only run before that place, where
     * it may turn out to have failed earlier: so the place that is named does not depend on who was first.
     */
    boolean runsAt(int place) {
        return place < failedAt;
    }

    boolean failed() {
        return failedAt != Integer.MAX_VALUE;
    }

    void failedAt(int place) {
        failedAt = place;
    }
}

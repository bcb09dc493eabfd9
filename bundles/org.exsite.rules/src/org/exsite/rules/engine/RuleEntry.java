package org.exsite.rules.engine;

import org.exsite.rules.Rule;
import org.exsite.rules.Severity;

/** A rule that is on, with its severity and its place among the rules. */
final class RuleEntry {

    final Rule rule;
    final int order;
    private final Severity severity;
    /** Set once the rule has failed; it is not run again. */
    boolean failed;

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
}

package org.exsite.rules.exchange.exports;

import java.util.List;

import org.exsite.rules.Rule;

/** The rules about what an export is asked to hold. */
public final class ExportRules {

    private ExportRules() {
    }

    /** Returns the rules, in the order in which they are listed. */
    public static List<Rule> rules() {
        return List.of();
    }
}

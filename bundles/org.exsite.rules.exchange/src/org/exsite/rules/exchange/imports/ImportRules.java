package org.exsite.rules.exchange.imports;

import java.util.List;

import org.exsite.rules.Rule;

/** The rules about what an import could not read. */
public final class ImportRules {

    private ImportRules() {
    }

    /** Returns the rules, in the order in which they are listed. */
    public static List<Rule> rules() {
        return List.of(
                ImportProblemRule.unreadLine(),
                ImportProblemRule.remark());
    }
}

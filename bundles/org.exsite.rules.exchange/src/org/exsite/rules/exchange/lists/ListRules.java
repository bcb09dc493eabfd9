package org.exsite.rules.exchange.lists;

import java.util.List;

import org.exsite.rules.Rule;

/** The rules about distribution lists. */
public final class ListRules {

    private ListRules() {
    }

    /** Returns the rules, in the order in which they are listed. */
    public static List<Rule> rules() {
        return List.of();
    }
}

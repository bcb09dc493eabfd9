package org.exsite.rules.exchange.foreignmail;

import java.util.List;

import org.exsite.rules.Rule;

/** The rules about connectors to other mail systems and directory synchronization with them. */
public final class ForeignMailRules {

    private ForeignMailRules() {
    }

    /** Returns the rules, in the order in which they are listed. */
    public static List<Rule> rules() {
        return List.of();
    }
}

package org.exsite.rules.exchange.recipients;

import java.util.List;

import org.exsite.rules.Rule;

/** The rules about mailboxes and what all recipients and other objects of the directory have in common. */
public final class RecipientRules {

    private RecipientRules() {
    }

    /** Returns the rules, in the order in which they are listed. */
    public static List<Rule> rules() {
        return List.of();
    }
}

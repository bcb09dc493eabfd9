package org.exsite.rules.exchange.sites;

import java.util.List;

import org.exsite.rules.Rule;

/** The rules about the organization, its sites and servers. */
public final class SiteRules {

    private SiteRules() {
    }

    /** Returns the rules, in the order in which they are listed. */
    public static List<Rule> rules() {
        return List.of();
    }
}

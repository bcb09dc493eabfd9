package org.exsite.rules.exchange.folders;

import java.util.List;

import org.exsite.rules.Rule;

/** The rules about public folders and the information stores. */
public final class FolderRules {

    private FolderRules() {
    }

    /** Returns the rules, in the order in which they are listed. */
    public static List<Rule> rules() {
        return List.of();
    }
}

package org.exsite.rules.exchange;

import java.util.List;

import org.exsite.rules.Rule;

/**
 * The rules about one subject.
 *
 * @param name the permanent name, that of the package of the rules
 * @param title what people call the subject
 * @param rules the rules, in the order in which they are listed
 */
public record RuleGroup(String name, String title, List<Rule> rules) {

    public RuleGroup {
        rules = List.copyOf(rules);
    }
}

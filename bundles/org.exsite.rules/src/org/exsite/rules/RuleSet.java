package org.exsite.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A set of rules with unique ids, in a stable order. */
public final class RuleSet {

    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Suppressions suppressions;

    /**
     * Rules for a model that cannot keep suppressed findings.
     *
     * @throws IllegalArgumentException if two rules have the same id
     */
    public RuleSet(List<? extends Rule> rules) {
        this(rules, Suppressions.NONE);
    }

    /**
     * @param suppressions how the model keeps suppressed findings
     * @throws IllegalArgumentException if two rules have the same id
     */
    public RuleSet(List<? extends Rule> rules, Suppressions suppressions) {
        this.suppressions = suppressions;
        for (Rule rule : rules) {
            if (this.rules.putIfAbsent(rule.id(), rule) != null) {
                throw new IllegalArgumentException("Two rules have the id " + rule.id());
            }
        }
    }

    /** Returns the rules in order. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** Returns how the model keeps suppressed findings. */
    public Suppressions suppressions() {
        return suppressions;
    }

    /** Returns the rule with an id. */
    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** Returns the rules that have one of the ids or stand for one of the articles given. */
    public RuleSet select(List<String> idsOrReferences) {
        return new RuleSet(rules.values().stream().filter(rule -> idsOrReferences.stream()
                .anyMatch(word -> word.equals(rule.id()) || rule.descriptor().references().contains(word))).toList(),
                suppressions);
    }
}

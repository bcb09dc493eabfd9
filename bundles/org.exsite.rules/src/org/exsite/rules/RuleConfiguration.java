package org.exsite.rules;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which rules are on and how serious they are, where that differs from what the rules say of themselves. An immutable
 * value; who keeps it between sessions is not its concern. Ids that no rule has are kept and do no harm.
 */
public final class RuleConfiguration {

    /** Every rule is on and as serious as it says. */
    public static final RuleConfiguration DEFAULT = new RuleConfiguration(new TreeMap<>());

    /** Empty stands for off. */
    private final TreeMap<String, Optional<Severity>> settings;

    private RuleConfiguration(TreeMap<String, Optional<Severity>> settings) {
        this.settings = settings;
    }

    /** Returns this configuration with another severity for a rule, which is on. */
    public RuleConfiguration with(String ruleId, Severity severity) {
        return set(ruleId, Optional.of(severity));
    }

    /** Returns this configuration with a rule switched off. */
    public RuleConfiguration off(String ruleId) {
        return set(ruleId, Optional.empty());
    }

    /** Returns this configuration with a rule as it is by default. */
    public RuleConfiguration reset(String ruleId) {
        TreeMap<String, Optional<Severity>> copy = new TreeMap<>(settings);
        copy.remove(ruleId);
        return new RuleConfiguration(copy);
    }

    /** Returns the severity of a rule, or nothing if it is off. */
    public Optional<Severity> severity(Rule rule) {
        return settings.getOrDefault(rule.id(), Optional.of(rule.descriptor().severity()));
    }

    /** Returns what differs from the default, by rule id in alphabetical order; an empty value stands for off. */
    public Map<String, Optional<Severity>> settings() {
        return Collections.unmodifiableMap(settings);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof RuleConfiguration other && settings.equals(other.settings);
    }

    @Override
    public int hashCode() {
        return settings.hashCode();
    }

    @Override
    public String toString() {
        return settings.toString();
    }

    private RuleConfiguration set(String ruleId, Optional<Severity> severity) {
        TreeMap<String, Optional<Severity>> copy = new TreeMap<>(settings);
        copy.put(ruleId, severity);
        return new RuleConfiguration(copy);
    }
}

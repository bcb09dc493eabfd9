package org.exsite.rules;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Which rules are on, how serious they are and what their parameters are, where that differs from what the rules say of
 * themselves. An immutable value; {@link ConfigurationFile} is how it is kept. Ids that no rule has are kept and do no
 * harm.
 */
public final class RuleConfiguration {

    /** Every rule is on and as serious as it says. */
    public static final RuleConfiguration DEFAULT = new RuleConfiguration(new TreeMap<>(), new TreeMap<>(),
            Duration.ofSeconds(10));

    /** Empty stands for off. */
    private final TreeMap<String, Optional<Severity>> settings;
    /** By rule id, dot and name of the parameter. */
    private final TreeMap<String, Integer> numbers;
    private final Duration timeLimit;

    private RuleConfiguration(TreeMap<String, Optional<Severity>> settings, TreeMap<String, Integer> numbers,
            Duration timeLimit) {
        this.settings = settings;
        this.numbers = numbers;
        this.timeLimit = timeLimit;
    }

    /** Returns this configuration with another severity for a rule, which is on. */
    public RuleConfiguration with(String ruleId, Severity severity) {
        return set(ruleId, Optional.of(severity));
    }

    /** Returns this configuration with a rule switched off. */
    public RuleConfiguration off(String ruleId) {
        return set(ruleId, Optional.empty());
    }

    /** Returns this configuration with another value for a parameter of a rule. */
    public RuleConfiguration with(String ruleId, String parameter, int value) {
        TreeMap<String, Integer> copy = new TreeMap<>(numbers);
        copy.put(ruleId + '.' + parameter, value);
        return new RuleConfiguration(settings, copy, timeLimit);
    }

    /** Returns this configuration with a rule as serious as it is by default; its parameters stay. */
    public RuleConfiguration resetSeverity(String ruleId) {
        TreeMap<String, Optional<Severity>> copy = new TreeMap<>(settings);
        copy.remove(ruleId);
        return new RuleConfiguration(copy, numbers, timeLimit);
    }

    /** Returns this configuration with a parameter of a rule as it is by default. */
    public RuleConfiguration resetNumber(String ruleId, String parameter) {
        TreeMap<String, Integer> copy = new TreeMap<>(numbers);
        copy.remove(ruleId + '.' + parameter);
        return new RuleConfiguration(settings, copy, timeLimit);
    }

    /** Returns this configuration with a rule as it is by default, its parameters too. */
    public RuleConfiguration reset(String ruleId) {
        TreeMap<String, Optional<Severity>> copy = new TreeMap<>(settings);
        copy.remove(ruleId);
        TreeMap<String, Integer> rest = new TreeMap<>(numbers);
        rest.keySet().removeIf(key -> key.startsWith(ruleId + '.'));
        return new RuleConfiguration(copy, rest, timeLimit);
    }

    /** Returns this configuration with another limit for how long a rule may take for one object. */
    public RuleConfiguration withTimeLimit(Duration limit) {
        return new RuleConfiguration(settings, numbers, limit);
    }

    /** Returns this configuration with everything that another one sets; its time limit stays. */
    public RuleConfiguration and(RuleConfiguration other) {
        TreeMap<String, Optional<Severity>> both = new TreeMap<>(settings);
        both.putAll(other.settings);
        TreeMap<String, Integer> bothNumbers = new TreeMap<>(numbers);
        bothNumbers.putAll(other.numbers);
        return new RuleConfiguration(both, bothNumbers, timeLimit);
    }

    /** Returns the severity of a rule, or nothing if it is off. */
    public Optional<Severity> severity(Rule rule) {
        return settings.getOrDefault(rule.id(), Optional.of(rule.descriptor().severity()));
    }

    /** Returns the value of a parameter of a rule; a value that makes no sense counts as not configured. */
    public int number(Rule rule, RuleParameter parameter) {
        Integer value = numbers.get(rule.id() + '.' + parameter.name());
        return value != null && parameter.accepts(value) ? value : parameter.standard();
    }

    /** Returns the value that is configured for a parameter. */
    public OptionalInt configured(String ruleId, String parameter) {
        Integer value = numbers.get(ruleId + '.' + parameter);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** Returns how long a rule may take for one object; then it has failed. */
    public Duration timeLimit() {
        return timeLimit;
    }

    /** Returns what differs from the default, by rule id in alphabetical order; an empty value stands for off. */
    public Map<String, Optional<Severity>> settings() {
        return Collections.unmodifiableMap(settings);
    }

    /** Returns the parameters that are configured, by rule id, dot and name in alphabetical order. */
    public Map<String, Integer> numbers() {
        return Collections.unmodifiableMap(numbers);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof RuleConfiguration other && settings.equals(other.settings)
                && numbers.equals(other.numbers) && timeLimit.equals(other.timeLimit);
    }

    @Override
    public int hashCode() {
        return settings.hashCode() * 31 + numbers.hashCode();
    }

    @Override
    public String toString() {
        return settings.toString() + numbers;
    }

    private RuleConfiguration set(String ruleId, Optional<Severity> severity) {
        TreeMap<String, Optional<Severity>> copy = new TreeMap<>(settings);
        copy.put(ruleId, severity);
        return new RuleConfiguration(copy, numbers, timeLimit);
    }
}

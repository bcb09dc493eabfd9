package org.exsite.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One fault that a rule found.
 *
 * @param rule the rule
 * @param severity the severity, as configured
 * @param object the object at fault
 * @param feature the feature at fault, or {@code null}
 * @param value the value at fault, which fixes use, or {@code null}
 * @param wording which of the messages of the rule applies, see {@link RuleDescriptor#message(String, List)}; empty
 *        for the usual one
 * @param arguments what fills the placeholders of the message
 * @param suppression why somebody has chosen not to see it; empty if nobody has
 */
public record Finding(Rule rule, Severity severity, EObject object, EStructuralFeature feature, Object value,
        String wording, List<Object> arguments, Optional<String> suppression) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** A finding that is not suppressed. */
    public Finding(Rule rule, Severity severity, EObject object, EStructuralFeature feature, Object value,
            String wording, List<Object> arguments) {
        this(rule, severity, object, feature, value, wording, arguments, Optional.empty());
    }

    /** Returns this finding with a reason why somebody has chosen not to see it. */
    public Finding suppressed(String reason) {
        return new Finding(rule, severity, object, feature, value, wording, arguments, Optional.of(reason));
    }

    /** Tells whether somebody has chosen not to see it. */
    public boolean isSuppressed() {
        return suppression.isPresent();
    }

    /** Returns the message for people, in one line. */
    public String message() {
        return rule.descriptor().message(wording, arguments);
    }

    /**
     * Tells whether this is the same fault as another, whatever the message says by now: same rule, object, feature and
     * value.
     */
    public boolean isSameFault(Finding other) {
        return rule == other.rule && object == other.object && feature == other.feature
                && Objects.equals(value, other.value);
    }

    /** Returns what stays the same when the model is saved and read again. */
    public FindingKey key() {
        return FindingKey.of(this);
    }
}

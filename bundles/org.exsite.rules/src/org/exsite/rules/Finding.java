package org.exsite.rules;

import java.util.List;

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
 * @param arguments what fills the placeholders of the message
 */
public record Finding(Rule rule, Severity severity, EObject object, EStructuralFeature feature, Object value,
        List<Object> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** Returns the message for people, in one line. */
    public String message() {
        return rule.descriptor().message(arguments);
    }

    /** Returns what stays the same when the model is saved and read again. */
    public FindingKey key() {
        return FindingKey.of(this);
    }
}

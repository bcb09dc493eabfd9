package org.exsite.cli.format;

import java.util.Comparator;
import java.util.List;

import org.exsite.rules.Severity;

/**
 * A finding as reports show it: texts alone, so that no report reads the model.
 *
 * @param rule the id of the rule
 * @param references the articles that the rule stands for, the principal one first
 * @param severity how serious it is
 * @param object the distinguished name of the object at fault, in the slash form
 * @param type the name of the class of the object
 * @param feature the name of the feature at fault, or {@code null} if it is the object as such
 * @param message the message in one line
 * @param fixes what can be applied, the most recommended first
 * @param suppression why somebody has chosen not to see it, or {@code null} if nobody has
 */
public record Problem(String rule, List<String> references, Severity severity, String object, String type,
        String feature, String message, List<Remedy> fixes, String suppression) {

    /** By object and rule, and then by all that people see, so that two runs write the same. */
    public static final Comparator<Problem> BY_OBJECT = Comparator
            .comparing(Problem::object, String.CASE_INSENSITIVE_ORDER).thenComparing(Problem::object)
            .thenComparing(Problem::rule)
            .thenComparing(Problem::feature, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Problem::message, new NumbersInOrder());

    public Problem {
        references = List.copyOf(references);
        fixes = List.copyOf(fixes);
    }
}

package org.exsite.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

/**
 * The findings of a rule set on a model, kept up to date while the model changes. The one evaluator: editor, builder,
 * command line and tests use it alike.
 */
public interface Evaluation extends AutoCloseable {

    /** Returns all findings, ordered by place in the model and rule. */
    List<Finding> findings();

    /** Returns the findings on an object itself. */
    List<Finding> findings(EObject object);

    /** Returns what went wrong in rules that failed; each rule is named once. */
    List<RuleFailure> failures();

    /** Returns a context that reads the model as it is now; what it reports goes nowhere. Fixes use it. */
    RuleContext context();

    /** Registers a listener that is told, after each change of the model, the objects whose findings changed. */
    void addListener(Consumer<Set<EObject>> listener);

    /** Removes a listener. */
    void removeListener(Consumer<Set<EObject>> listener);

    /** Stops following the model. */
    @Override
    void close();

    /**
     * A rule that failed.
     *
     * @param rule the rule, which is no longer run
     * @param object the object it failed on
     * @param cause what it threw
     */
    record RuleFailure(Rule rule, EObject object, Throwable cause) {
    }
}

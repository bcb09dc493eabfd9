package org.exsite.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

/**
 * The findings of a rule set on a model, kept up to date while the model changes. The one evaluator: editor, builder,
 * command line and tests use it alike.
 *
 * <p>Changes of the model are only noted while they happen, undo and redo included. They are worked in by
 * {@link #refresh}, which an editor calls when a command is finished; the methods that read findings bring them up to
 * date first, but leave it to the next {@code refresh} to tell the listeners. The cost follows what changed, not the
 * size of the model.
 *
 * <p>One thread at a time: whoever changes the model also owns its evaluation, for notifications come on the thread of
 * the change. To evaluate in the background, use {@link Evaluator#run} on a model that nobody changes meanwhile.
 */
public interface Evaluation extends AutoCloseable {

    /**
     * Works in what has changed since the last call and tells the listeners. Call it after a command, never from within
     * a notification of the model.
     */
    void refresh();

    /**
     * Returns all findings, ordered by place in the model (containers before what they contain) and then by the place
     * of the rule in the rule set. The list does not change; it is the same one until a finding changes.
     */
    List<Finding> findings();

    /** Returns the findings that somebody has chosen not to see, in the same order. No other method returns them. */
    List<Finding> suppressed();

    /** Returns the findings on an object itself, not on what it contains, ordered by rule. */
    List<Finding> findings(EObject object);

    /** Returns what went wrong in rules that failed; each rule is named once, and has no findings. */
    List<RuleFailure> failures();

    /** Returns a context that reads the model as it is now; what it reports goes nowhere. Fixes use it. */
    RuleContext context();

    /** Does something to the model and returns what that was. */
    Operation record(Runnable work);

    /**
     * Registers a listener that {@link #refresh} tells the objects whose findings came, went or changed; objects that
     * were removed from the model are among them.
     */
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

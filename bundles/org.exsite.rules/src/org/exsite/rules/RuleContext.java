package org.exsite.rules;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a rule sees of the model beyond its subject, and where it reports. */
public interface RuleContext {

    /**
     * Returns the objects that have a key, in the order of the model. The outcome of the running rule depends on this
     * list and on the features of the objects in it from now on.
     */
    List<EObject> lookup(Index index, Object key);

    /** Returns the first object that has a key, or {@code null}. */
    default EObject first(Index index, Object key) {
        List<EObject> found = lookup(index, key);
        return found.isEmpty() ? null : found.getFirst();
    }

    /**
     * Returns the first object that has a key, or {@code null}. The outcome depends on which object that is, but not on
     * its features, so nothing but its class may be read. A rule that asks whether there is such an object uses this,
     * for otherwise an edit of a store would be a reason to look at every mailbox in it again.
     */
    EObject find(Index index, Object key);

    /**
     * Says that the outcome depends on an object that was reached otherwise, on its place and on what it contains, and
     * returns it. For containers {@link #container} is the better choice.
     *
     * @param object the object, or {@code null}, which is returned as it is
     */
    <T extends EObject> T use(T object);

    /**
     * Returns the nearest container of a type, which may be the object itself, or {@code null}. The outcome depends on
     * the features of the containers on the way, but not on what else they contain: another mailbox in a site is no
     * reason to look at every mailbox of the site again.
     */
    <T extends EObject> T container(EObject object, Class<T> type);

    /** Returns the value of a parameter of a rule, as configured. */
    int number(Rule rule, RuleParameter parameter);

    /**
     * Reports a fault.
     *
     * @param object the object at fault
     * @param feature the feature at fault, or {@code null} if it is the object as such
     * @param arguments what fills the placeholders of the message: texts, numbers, and plain values
     */
    void report(EObject object, EStructuralFeature feature, Object... arguments);

    /** Reports a fault with data for the fixes, such as the value at fault. */
    void reportValue(EObject object, EStructuralFeature feature, Object value, Object... arguments);

    /**
     * Reports a variety of the fault that has a severity and words of its own. Of this severity and the configured one
     * the less serious counts.
     *
     * @param wording which of the messages of the rule, see {@link RuleDescriptor#message(String, List)}
     */
    void reportAs(Severity severity, String wording, EObject object, EStructuralFeature feature, Object value,
            Object... arguments);
}

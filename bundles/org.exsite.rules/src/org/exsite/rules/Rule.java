package org.exsite.rules;

import java.util.List;

import org.eclipse.emf.ecore.EClass;

/**
 * Finds one kind of fault in a model. A rule is stateless, may be called from several threads at once, and knows
 * nothing of markers, windows or threads.
 *
 * <p>There are three kinds: an {@link ObjectRule} looks at one object at a time, a {@link KeyRule} at all objects that
 * share a key of an index, and an {@link OperationRule} at a change of the model that somebody is about to make.
 */
public sealed interface Rule permits ObjectRule, KeyRule, OperationRule {

    /** Returns what can be said of the rule without running it. */
    RuleDescriptor descriptor();

    /** Returns the class whose objects the rule looks at, subclasses included. */
    EClass subject();

    /** Returns the fixes for findings of this rule, the most recommended first. */
    List<Fix> fixes();

    /**
     * Tells whether the outcome may depend on objects of this class that the rule finds within other objects than its
     * subject, ones that it has looked up. The rule runs again when such an object changes, comes or goes. What can be
     * looked up itself is better looked up: otherwise every edit in a site is one of those who have looked up the site.
     */
    default boolean looksInto(EClass contained) {
        return true;
    }

    /** Returns the permanent id. */
    default String id() {
        return descriptor().id();
    }
}

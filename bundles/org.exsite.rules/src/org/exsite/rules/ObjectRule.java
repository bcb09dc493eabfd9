package org.exsite.rules;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * A rule that looks at one object, and from there at others that it finds through the context.
 *
 * <p>Reading the subject itself and what it contains needs no ceremony. Every other object must be reached through the
 * {@link RuleContext}, which records what the outcome depends on, so that the rule runs again when that changes.
 */
public non-sealed interface ObjectRule extends Rule {

    /** Looks at one object and reports what is wrong with it. */
    void check(EObject subject, RuleContext context);

    /**
     * Tells whether the outcome for a subject may depend on objects of this class that the subject contains, at any
     * depth. The rule runs again when such an object changes, comes or goes. A rule on something that contains much,
     * such as a site, answers narrowly; otherwise every edit in the site runs it.
     */
    default boolean looksAt(EClass contained) {
        return true;
    }
}

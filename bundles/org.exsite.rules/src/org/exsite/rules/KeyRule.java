package org.exsite.rules;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** A rule about the objects that share a key, such as two recipients with one address. */
public non-sealed interface KeyRule extends Rule {

    /** Returns the index whose keys the rule looks at. */
    Index index();

    /**
     * Looks at the holders of one key and reports what is wrong.
     *
     * @param key the key
     * @param holders the objects that have it, at least two, in the order of the model; an object that has the key
     *        several times is listed several times
     */
    void check(Object key, List<EObject> holders, RuleContext context);
}

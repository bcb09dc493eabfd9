package org.exsite.rules.engine;

import org.eclipse.emf.ecore.EObject;

/** Compares the places of objects in the model: containers before what they contain, otherwise in order. */
interface Placement {

    /** Compares two places; objects outside of the model come last, in no particular order. */
    int compare(EObject first, EObject second);
}

package org.exsite.diagram;

import org.eclipse.emf.ecore.EObject;

/** Something in a diagram that stands for an object of the model and can be pointed at. */
public sealed interface Part permits Node, Row, Link {

    /** Returns the object that it stands for. */
    EObject object();
}

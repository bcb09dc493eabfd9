package org.exsite.model.edit.find;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.DirectoryObject;

/**
 * A place where an object is referred to.
 *
 * @param user the directory object that refers to it
 * @param holder what holds the reference: the user itself, or a part of it such as a connected site
 * @param feature the feature that refers to it
 * @param attribute what people call the feature; for an attribute that Exsite does not know, its name
 */
public record Use(DirectoryObject user, EObject holder, EStructuralFeature feature, String attribute) {
}

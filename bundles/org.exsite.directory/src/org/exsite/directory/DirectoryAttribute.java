package org.exsite.directory;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.ExsitePackage;

/**
 * One value of an attribute of an object as the directory has it.
 *
 * @param name the raw name of the attribute, or the name under which an attribute that Exsite does not know was read
 * @param text the value as an import file would have it
 * @param feature the feature that holds it, or {@code null} for what the directory knows by the place of the object
 * @param index the place of the value in the feature; 0 if that has one value
 * @param editable whether the text can be changed
 */
public record DirectoryAttribute(String name, String text, EStructuralFeature feature, int index, boolean editable) {

    /** Tells whether the model has a feature for the attribute. */
    public boolean isKnown() {
        return feature != ExsitePackage.Literals.DIRECTORY_OBJECT__RAW_ATTRIBUTES;
    }
}

package org.exsite.ui.recipients;

import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.Recipient;

/**
 * A column of the table of recipients.
 *
 * @param id what the column is called where its width and place are kept; it does not change
 * @param label the heading
 * @param width the width at first, in characters
 * @param feature the feature that the column shows, or {@code null} where it shows something else
 * @param text gives the text of a recipient, never {@code null}
 */
record RecipientColumn(String id, String label, int width, EStructuralFeature feature, Function<Recipient, String> text) {

    /** Tells whether the text of the column is a text of the model that people can write. */
    boolean isText() {
        return feature != null && !feature.isMany() && feature.getEType().getInstanceClass() == String.class;
    }
}

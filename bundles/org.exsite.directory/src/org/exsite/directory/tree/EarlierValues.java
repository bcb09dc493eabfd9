package org.exsite.directory.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.directory.change.Attributes;
import org.exsite.directory.codec.ValueTexts;
import org.exsite.directory.text.Messages;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.schema.Schema;

/**
 * The single values that an object has before a file tells of it again, to notice where the file contradicts what was
 * read before. Several values are no contradiction: that files have different ones is what they are read together for.
 */
public final class EarlierValues {

    private static final EarlierValues NONE = new EarlierValues(Map.of());

    private final Map<String, Object> values;

    private EarlierValues(Map<String, Object> values) {
        this.values = values;
    }

    /** Returns the values of an object that was read before, or nothing for {@code null}. */
    public static EarlierValues of(DirectoryObject object) {
        if (object == null) {
            return NONE;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (EStructuralFeature feature : Attributes.of(object.eClass())) {
            if (!feature.isMany() && feature != ExsitePackage.Literals.DIRECTORY_OBJECT__NAME
                    && object.eIsSet(feature)) {
                values.put(feature.getName(), object.eGet(feature));
            }
        }
        return new EarlierValues(values);
    }

    /** Returns a sentence for every value that was replaced by another one. */
    public List<String> contradictions(DirectoryObject now) {
        if (values.isEmpty()) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        values.forEach((name, old) -> {
            EStructuralFeature feature = now.eClass().getEStructuralFeature(name);
            Object value = feature == null || !now.eIsSet(feature) ? old : now.eGet(feature);
            if (!ValueTexts.key(old).equals(ValueTexts.key(value))) {
                sentences.add(Messages.format("tree.contradiction", now.getDistinguishedName(),
                        Schema.of(feature).label(), ValueTexts.show(feature, old), ValueTexts.show(feature, value)));
            }
        });
        return sentences;
    }
}

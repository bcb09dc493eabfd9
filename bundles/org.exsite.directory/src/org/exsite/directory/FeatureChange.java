package org.exsite.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.directory.codec.ValueTexts;

/**
 * How one attribute of an object changed.
 *
 * @param name the name of the feature, or that of a raw attribute
 * @param feature the feature; nothing for a raw attribute, whose values are texts
 * @param before the old values, at most one if the feature has one
 * @param after the new values
 */
public record FeatureChange(String name, Optional<EStructuralFeature> feature, List<Object> before,
        List<Object> after) {

    /** Returns the new values that there were not before. */
    public List<Object> added() {
        return minus(after, before);
    }

    /** Returns the old values that there are no longer. */
    public List<Object> removed() {
        return minus(before, after);
    }

    /** Returns values of this attribute as people read them. */
    public List<String> texts(List<Object> values) {
        return values.stream()
                .map(value -> feature.map(f -> ValueTexts.show(f, value)).orElseGet(value::toString)).toList();
    }

    private static List<Object> minus(List<Object> values, List<Object> others) {
        List<Object> keys = new ArrayList<>(others.stream().map(ValueTexts::key).toList());
        return values.stream().filter(value -> !keys.remove(ValueTexts.key(value))).toList();
    }
}

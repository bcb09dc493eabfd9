package org.exsite.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.directory.change.Attributes;
import org.exsite.directory.codec.ValueTexts;
import org.exsite.model.schema.Schema;

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
        return Attributes.minus(after, before);
    }

    /** Returns the old values that there are no longer. */
    public List<Object> removed() {
        return Attributes.minus(before, after);
    }

    /** Returns the change back. */
    public FeatureChange inverse() {
        return new FeatureChange(name, feature, after, before);
    }

    /** Tells whether the attribute can have several values; of a raw attribute that is not known, so it can. */
    public boolean isMany() {
        return feature.isEmpty() || feature.get().isMany();
    }

    /** Returns what people call the attribute. */
    public String label() {
        return feature.map(f -> Schema.of(f).label()).orElse(name);
    }

    /**
     * Makes the change to values that may be others than the old ones. Several values are changed one by one: those
     * removed are taken away, those added are added, all others stay.
     *
     * @return the values then, or nothing if there is one value, neither the old one nor the new one, that would have to
     *         be overwritten
     */
    public Optional<List<Object>> applyTo(List<Object> values) {
        if (Attributes.same(values, before)) {
            return Optional.of(after);
        } else if (Attributes.same(values, after)) {
            return Optional.of(values);
        } else if (!isMany()) {
            return Optional.empty();
        }
        List<Object> result = new ArrayList<>(Attributes.minus(values, removed()));
        result.addAll(Attributes.minus(added(), Attributes.minus(values, before)));
        return Optional.of(result);
    }

    /** Returns values of this attribute as people read them. */
    public List<String> texts(List<Object> values) {
        return values.stream()
                .map(value -> feature.map(f -> ValueTexts.show(f, value)).orElseGet(value::toString)).toList();
    }
}

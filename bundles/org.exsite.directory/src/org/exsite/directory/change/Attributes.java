package org.exsite.directory.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.directory.FeatureChange;
import org.exsite.directory.codec.ValueTexts;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.naming.RawAttribute;
import org.exsite.model.schema.Schema;

/**
 * The attributes of objects, as they are compared. Objects are only read, and in a way that does not even make the
 * lists that an object makes when it is first asked for them: the model may belong to another thread.
 */
public final class Attributes {

    /**
     * What is no attribute: the place in the tree, what is compared by name, what was read beside the directory, and what
     * is only about the work on it.
     */
    private static final Set<EStructuralFeature> OTHERS = Set.of(ExsitePackage.Literals.DIRECTORY_OBJECT__CHILDREN,
            ExsitePackage.Literals.DIRECTORY_OBJECT__RAW_ATTRIBUTES,
            ExsitePackage.Literals.DIRECTORY_OBJECT__SUPPRESSIONS,
            ExsitePackage.Literals.ORGANIZATION__IMPORT_PROBLEMS);

    private static final Map<EClass, List<EStructuralFeature>> COMPARED = new ConcurrentHashMap<>();

    private Attributes() {
    }

    /** Returns the features of a class that are compared: not those that the directory itself keeps. */
    public static List<EStructuralFeature> of(EClass eClass) {
        return COMPARED.computeIfAbsent(eClass, c -> c.getEAllStructuralFeatures().stream()
                .filter(feature -> !OTHERS.contains(feature) && !Schema.of(feature).system()).toList());
    }

    /** Returns the values of a feature, at most one if it has one. */
    public static List<Object> values(DirectoryObject object, EStructuralFeature feature) {
        if (!object.eIsSet(feature)) {
            return List.of();
        }
        return feature.isMany() ? List.copyOf((List<?>) object.eGet(feature)) : List.of(object.eGet(feature));
    }

    /** Returns the values of an attribute of an object that may have another class. */
    public static List<Object> values(DirectoryObject object, String name, Optional<EStructuralFeature> feature) {
        return feature.isPresent() ? values(object, feature.get()) : raw(object).getOrDefault(name, List.of());
    }

    /** Returns the values of raw attributes by name, names being the same without regard to case. */
    public static Map<String, List<Object>> raw(DirectoryObject object) {
        if (!object.eIsSet(ExsitePackage.Literals.DIRECTORY_OBJECT__RAW_ATTRIBUTES)) {
            return Map.of();
        }
        Map<String, List<Object>> raw = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (RawAttribute attribute : object.getRawAttributes()) {
            raw.computeIfAbsent(attribute.name(), n -> new ArrayList<>()).add(attribute.value());
        }
        return raw;
    }

    /**
     * Returns how the attributes of two objects of one class differ, in the order of the model, raw ones at the end.
     */
    public static List<FeatureChange> between(DirectoryObject before, DirectoryObject now) {
        List<FeatureChange> changes = new ArrayList<>();
        for (EStructuralFeature feature : of(now.eClass())) {
            if (!before.eIsSet(feature) && !now.eIsSet(feature)) {
                continue;
            }
            add(changes, feature.getName(), Optional.of(feature), values(before, feature), values(now, feature));
        }
        Map<String, List<Object>> oldRaw = raw(before);
        Map<String, List<Object>> newRaw = raw(now);
        if (!oldRaw.isEmpty() || !newRaw.isEmpty()) {
            Map<String, List<Object>> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            all.putAll(newRaw);
            oldRaw.keySet().forEach(name -> all.putIfAbsent(name, List.of()));
            all.forEach((name, values) -> add(changes, name, Optional.empty(), oldRaw.getOrDefault(name, List.of()),
                    values));
        }
        return changes;
    }

    /** Returns the values that others do not have, as often as they have them more often. */
    public static List<Object> minus(List<Object> values, List<Object> others) {
        Map<Object, Integer> counts = new HashMap<>();
        others.forEach(value -> counts.merge(ValueTexts.key(value), 1, Integer::sum));
        return values.stream().filter(value -> counts.merge(ValueTexts.key(value), -1, Integer::sum) < 0).toList();
    }

    /** Tells whether two lists hold the same values, in whatever order. */
    public static boolean same(List<Object> values, List<Object> others) {
        return values.equals(others)
                || values.size() == others.size() && minus(values, others).isEmpty();
    }

    private static void add(List<FeatureChange> changes, String name, Optional<EStructuralFeature> feature,
            List<Object> before, List<Object> after) {
        if (!same(before, after)) {
            changes.add(new FeatureChange(name, feature, before, after));
        }
    }
}

package org.exsite.directory.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.directory.FeatureChange;
import org.exsite.directory.ObjectChange;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.RawAttribute;
import org.exsite.model.query.DirectoryIndex;
import org.exsite.model.schema.Schema;

/** Finds what is different in two organizations. */
public final class Comparison {

    private final DirectoryIndex oldObjects;
    private final DirectoryIndex newObjects;
    private final List<ObjectChange> created = new ArrayList<>();
    private final List<ObjectChange> modified = new ArrayList<>();
    private final List<ObjectChange> deleted = new ArrayList<>();
    /** What is deleted to be created with another class. */
    private final List<ObjectChange> replaced = new ArrayList<>();

    private Comparison(Organization old, Organization now) {
        oldObjects = DirectoryIndex.of(old);
        newObjects = DirectoryIndex.of(now);
    }

    /** Returns the changes: objects created, then modified in the order of the tree, then deleted from its leaves. */
    public static List<ObjectChange> between(Organization old, Organization now) {
        Comparison comparison = new Comparison(old, now);
        comparison.compare(now, now.getDistinguishedName());
        comparison.findDeleted(old, old.getDistinguishedName());
        List<ObjectChange> changes = new ArrayList<>(comparison.replaced);
        changes.addAll(comparison.created);
        changes.addAll(comparison.modified);
        changes.addAll(comparison.deleted);
        return changes;
    }

    private void compare(DirectoryObject object, DistinguishedName name) {
        DirectoryObject before = oldObjects.get(name);
        if (before == null || before.eClass() != object.eClass()) {
            created.add(new ObjectChange.Created(name, object));
        } else {
            List<FeatureChange> features = features(before, object);
            if (!features.isEmpty()) {
                modified.add(new ObjectChange.Modified(name, before, object, features));
            }
        }
        for (DirectoryObject child : object.getChildren()) {
            compare(child, child(name, child));
        }
    }

    private void findDeleted(DirectoryObject object, DistinguishedName name) {
        for (DirectoryObject child : object.getChildren().reversed()) {
            findDeleted(child, child(name, child));
        }
        DirectoryObject now = newObjects.get(name);
        if (now == null || now.eClass() != object.eClass()) {
            (now == null ? deleted : replaced).add(new ObjectChange.Deleted(name, object));
        }
    }

    private static List<FeatureChange> features(DirectoryObject before, DirectoryObject now) {
        List<FeatureChange> changes = new ArrayList<>();
        for (EStructuralFeature feature : now.eClass().getEAllStructuralFeatures()) {
            if (feature != ExsitePackage.Literals.DIRECTORY_OBJECT__CHILDREN
                    && feature != ExsitePackage.Literals.DIRECTORY_OBJECT__RAW_ATTRIBUTES
                    && feature != ExsitePackage.Literals.ORGANIZATION__IMPORT_PROBLEMS) {
                add(changes, feature.getName(), Optional.of(feature), values(before, feature), values(now, feature));
            }
        }
        TreeMap<String, List<Object>> oldRaw = raw(before);
        TreeMap<String, List<Object>> newRaw = raw(now);
        oldRaw.keySet().forEach(name -> newRaw.putIfAbsent(name, List.of()));
        newRaw.forEach((name, values) -> add(changes, name, Optional.empty(),
                oldRaw.getOrDefault(name, List.of()), values));
        return changes;
    }

    private static void add(List<FeatureChange> changes, String name, Optional<EStructuralFeature> feature,
            List<Object> before, List<Object> after) {
        if (before.equals(after)) {
            return;
        }
        FeatureChange change = new FeatureChange(name, feature, before, after);
        if (!change.added().isEmpty() || !change.removed().isEmpty()) {
            changes.add(change);
        }
    }

    private static TreeMap<String, List<Object>> raw(DirectoryObject object) {
        TreeMap<String, List<Object>> raw = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (RawAttribute attribute : object.getRawAttributes()) {
            raw.computeIfAbsent(attribute.name(), n -> new ArrayList<>()).add(attribute.value());
        }
        return raw;
    }

    private static List<Object> values(DirectoryObject object, EStructuralFeature feature) {
        if (!object.eIsSet(feature)) {
            return List.of();
        }
        return feature.isMany() ? List.copyOf((List<?>) object.eGet(feature)) : List.of(object.eGet(feature));
    }

    private static DistinguishedName child(DistinguishedName parent, DirectoryObject child) {
        return parent.child(Schema.namingAttribute(child.eClass()), child.getName() == null ? "" : child.getName());
    }
}

package org.exsite.directory.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.exsite.directory.FeatureChange;
import org.exsite.directory.ObjectChange;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.progress.Progress;
import org.exsite.model.schema.Schema;

/**
 * Finds what is different in two organizations. Both trees are walked side by side, so that names are made only of what
 * changed.
 */
public final class Comparison {

    /** After how many objects the progress is told. */
    private static final int PORTION = 4_096;

    private final Progress progress;
    private final List<ObjectChange> created = new ArrayList<>();
    private final List<ObjectChange> modified = new ArrayList<>();
    private final List<ObjectChange> deleted = new ArrayList<>();
    /** What is deleted to be created with another class. */
    private final List<ObjectChange> replaced = new ArrayList<>();
    private int seen;

    private Comparison(Progress progress) {
        this.progress = progress;
    }

    /** Returns the changes: objects created, then modified in the order of the tree, then deleted from its leaves. */
    public static List<ObjectChange> between(Organization old, Organization now, Progress progress) {
        Comparison comparison = new Comparison(progress);
        DistinguishedName oldName = old.getDistinguishedName();
        DistinguishedName name = now.getDistinguishedName();
        if (name.equals(oldName)) {
            comparison.compare(old, now, name);
        } else {
            comparison.create(now, name);
            comparison.delete(old, oldName);
        }
        List<ObjectChange> changes = new ArrayList<>(comparison.replaced);
        changes.addAll(comparison.created);
        changes.addAll(comparison.modified);
        changes.addAll(comparison.deleted);
        return changes;
    }

    private void compare(DirectoryObject before, DirectoryObject now, DistinguishedName name) {
        count();
        if (before.eClass() != now.eClass()) {
            created.add(new ObjectChange.Created(name, now));
            replaced.add(new ObjectChange.Deleted(name, before));
        } else {
            List<FeatureChange> features = Attributes.between(before, now);
            if (!features.isEmpty()) {
                modified.add(new ObjectChange.Modified(name, before, now, features));
            }
        }
        compareChildren(before, now, name);
    }

    private void compareChildren(DirectoryObject before, DirectoryObject now, DistinguishedName name) {
        Map<String, DirectoryObject> old = new LinkedHashMap<>();
        children(before).forEach(child -> old.putIfAbsent(key(child), child));
        Map<String, DirectoryObject> present = new HashMap<>();
        for (DirectoryObject child : children(now)) {
            String key = key(child);
            present.put(key, child);
            DirectoryObject counterpart = old.get(key);
            if (counterpart == null) {
                create(child, child(name, child));
            } else {
                compare(counterpart, child, child(name, child));
            }
        }
        for (DirectoryObject child : children(before).reversed()) {
            if (!present.containsKey(key(child))) {
                delete(child, child(name, child));
            }
        }
    }

    private void create(DirectoryObject object, DistinguishedName name) {
        count();
        created.add(new ObjectChange.Created(name, object));
        for (DirectoryObject child : children(object)) {
            create(child, child(name, child));
        }
    }

    private void delete(DirectoryObject object, DistinguishedName name) {
        count();
        for (DirectoryObject child : children(object).reversed()) {
            delete(child, child(name, child));
        }
        deleted.add(new ObjectChange.Deleted(name, object));
    }

    private void count() {
        if (++seen % PORTION == 0) {
            progress.step(PORTION);
        }
    }

    /** A list that nobody asked for yet is not made, because the model may belong to another thread. */
    private static List<DirectoryObject> children(DirectoryObject object) {
        return object.eIsSet(ExsitePackage.Literals.DIRECTORY_OBJECT__CHILDREN) ? object.getChildren() : List.of();
    }

    /** What names have in common that are the same without regard to case. */
    private static String key(DirectoryObject object) {
        String name = text(object);
        StringBuilder key = new StringBuilder(name.length() + 3);
        key.append(Schema.namingAttribute(object.eClass())).append('=');
        for (int i = 0; i < name.length(); i++) {
            key.append(Character.toLowerCase(Character.toUpperCase(name.charAt(i))));
        }
        return key.toString();
    }

    private static DistinguishedName child(DistinguishedName parent, DirectoryObject child) {
        return parent.child(Schema.namingAttribute(child.eClass()), text(child));
    }

    private static String text(DirectoryObject object) {
        return object.getName() == null ? "" : object.getName();
    }
}

package org.exsite.model.query;

import java.util.Optional;

import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.model.schema.Schema;

/**
 * Finds the objects of a tree by distinguished name. Built once in one pass; it does not follow later changes.
 *
 * <p>Only references to the objects are kept, in a table at most half full: 16 bytes or less for each object on a
 * machine with compressed references. Names are not stored but compared with the path of the object. May be read from
 * several threads as long as the model does not change.
 */
public final class DirectoryIndex {

    private DirectoryObject[] table = new DirectoryObject[64];
    private int[] hashes = new int[64];
    private int size;

    private DirectoryIndex() {
    }

    /** Builds the index of an object and everything below it. Of objects with one name the first is kept. */
    public static DirectoryIndex of(DirectoryObject root) {
        DirectoryIndex index = new DirectoryIndex();
        index.add(root, DistinguishedNames.of(root));
        return index;
    }

    /** Returns the object with a name; names compare without regard to case. */
    public Optional<DirectoryObject> find(DistinguishedName name) {
        return Optional.ofNullable(get(name));
    }

    /** Returns the object with a name, or {@code null}, which also stands for a name of {@code null}. */
    public DirectoryObject get(DistinguishedName name) {
        return name == null ? null : table[slot(name)];
    }

    /** Returns how many objects can be found. */
    public int size() {
        return size;
    }

    private void add(DirectoryObject object, DistinguishedName name) {
        put(object, name);
        if (!object.eIsSet(ExsitePackage.Literals.DIRECTORY_OBJECT__CHILDREN)) {
            return;
        }
        for (DirectoryObject child : object.getChildren()) {
            String text = child.getName() == null ? "" : child.getName();
            add(child, name.child(Schema.namingAttribute(child.eClass()), text));
        }
    }

    private void put(DirectoryObject object, DistinguishedName name) {
        int slot = slot(name);
        if (table[slot] == null) {
            table[slot] = object;
            hashes[slot] = name.hashCode();
            if (++size * 2 > table.length) {
                grow();
            }
        }
    }

    private int slot(DistinguishedName name) {
        int hash = name.hashCode();
        int slot = spread(hash) & table.length - 1;
        while (table[slot] != null && !(hashes[slot] == hash && isNamed(table[slot], name))) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private void grow() {
        DirectoryObject[] objects = table;
        int[] old = hashes;
        table = new DirectoryObject[objects.length * 2];
        hashes = new int[objects.length * 2];
        for (int i = 0; i < objects.length; i++) {
            if (objects[i] != null) {
                int slot = spread(old[i]) & table.length - 1;
                while (table[slot] != null) {
                    slot = slot + 1 & table.length - 1;
                }
                table[slot] = objects[i];
                hashes[slot] = old[i];
            }
        }
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }

    private static boolean isNamed(DirectoryObject object, DistinguishedName name) {
        DirectoryObject here = object;
        for (DistinguishedName part = name; part != null; part = part.parent()) {
            if (here == null || !part.value().equalsIgnoreCase(here.getName() == null ? "" : here.getName())
                    || !part.attribute().equalsIgnoreCase(Schema.namingAttribute(here.eClass()))) {
                return false;
            }
            here = here.eContainer() instanceof DirectoryObject container ? container : null;
        }
        return here == null;
    }
}

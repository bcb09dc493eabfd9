package org.exsite.model.edit;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.model.DirectoryObject;
import org.exsite.model.naming.DistinguishedName;

/**
 * What was cut or copied, to be shared by the editing domains of several editors: pasting makes a new copy, so what lies
 * here belongs to no model. Used on one thread.
 */
public final class ModelClipboard {

    private Collection<Object> contents = List.of();
    private CopiedNames names = new CopiedNames();

    /** Returns what was cut or copied last, in the order of selection; empty if there is nothing. */
    public Collection<Object> contents() {
        return contents;
    }

    /** Returns the names that the contents had where they come from. */
    CopiedNames names() {
        return names;
    }

    /**
     * Puts copies of objects here.
     *
     * @param origins the names that objects had which belong to no model any longer
     */
    void put(List<EObject> objects, Map<Object, DistinguishedName> origins) {
        names = new CopiedNames();
        contents = List.copyOf(EcoreUtil.copyAll(objects));
        int i = 0;
        for (Object copy : contents) {
            EObject object = objects.get(i++);
            names.put((EObject) copy, origins.containsKey(object) ? origins.get(object) : nameOf(object));
        }
    }

    /** Returns the name of an object of the directory, and {@code null} for others. */
    static DistinguishedName nameOf(Object object) {
        return object instanceof DirectoryObject directory ? directory.getDistinguishedName() : null;
    }
}

package org.exsite.model.edit;

import java.util.Collection;
import java.util.List;

/**
 * What was cut or copied, to be shared by the editing domains of several editors: pasting makes a new copy, so what lies
 * here belongs to no model. Used on one thread.
 */
public final class ModelClipboard {

    private Collection<Object> contents = List.of();

    /** Returns what was cut or copied last, in the order of selection; empty if there is nothing. */
    public Collection<Object> contents() {
        return contents;
    }

    void put(Collection<Object> objects) {
        contents = objects == null ? List.of() : List.copyOf(objects);
    }
}

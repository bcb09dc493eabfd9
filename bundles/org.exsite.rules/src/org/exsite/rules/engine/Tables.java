package org.exsite.rules.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.rules.Index;

/** The tables of the indexes that are in use. A table is filled when its index is first asked. */
final class Tables {

    private final Map<Index, KeyTable> byIndex = new IdentityHashMap<>();
    private final List<KeyTable> tables = new ArrayList<>();
    private final Placement placement;
    private final Consumer<KeyTable> filler;

    /**
     * @param filler enters the keys of the model into a new table
     */
    Tables(Placement placement, Consumer<KeyTable> filler) {
        this.placement = placement;
        this.filler = filler;
    }

    /** Returns the table of an index. */
    KeyTable table(Index index) {
        KeyTable table = byIndex.get(index);
        if (table == null) {
            table = prepare(index);
            filler.accept(table);
        }
        return table;
    }

    /** Returns the table of an index, which the caller fills if it is new. */
    KeyTable prepare(Index index) {
        return byIndex.computeIfAbsent(index, key -> {
            KeyTable table = new KeyTable(key, tables.size(), placement);
            tables.add(table);
            return table;
        });
    }

    /** Returns all tables, by slot. */
    List<KeyTable> all() {
        return tables;
    }

    /** Tells whether keys of objects may depend on a feature of their containers. */
    boolean dependOnContainer(EStructuralFeature feature) {
        for (KeyTable table : tables) {
            if (table.broken() == null && table.index.dependsOnContainer(feature)) {
                return true;
            }
        }
        return false;
    }
}

package org.exsite.rules.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.rules.Index;

/**
 * The tables of the indexes that are in use. A table is filled when its index is first asked; whoever asks meanwhile
 * waits.
 */
final class Tables {

    private static final KeyTable[] NONE = {};

    private final Map<Index, KeyTable> byIndex = new ConcurrentHashMap<>();
    private final List<KeyTable> tables = new CopyOnWriteArrayList<>();
    private final Map<EClass, KeyTable[]> byClass = new ConcurrentHashMap<>();
    private final Placement placement;
    private final Consumer<KeyTable> filler;

    /**
     * @param filler enters the keys of the model into a new table
     */
    Tables(Placement placement, Consumer<KeyTable> filler) {
        this.placement = placement;
        this.filler = filler;
    }

    /** Returns the table of an index, or {@code null} if it has not been asked yet. */
    KeyTable known(Index index) {
        return byIndex.get(index);
    }

    /** Returns the table of an index. */
    KeyTable table(Index index) {
        KeyTable table = byIndex.get(index);
        return table != null ? table : byIndex.computeIfAbsent(index, key -> {
            KeyTable made = add(key);
            filler.accept(made);
            return made;
        });
    }

    /** Returns the table of an index, which the caller fills if it is new. */
    KeyTable prepare(Index index) {
        return byIndex.computeIfAbsent(index, this::add);
    }

    /** Returns all tables, by slot. */
    List<KeyTable> all() {
        return tables;
    }

    /** Returns the tables that objects of a class may be in, by slot. */
    KeyTable[] of(EClass eClass) {
        KeyTable[] known = byClass.get(eClass);
        if (known == null) {
            known = tables.stream().filter(table -> table.index.covers(eClass)).toArray(KeyTable[]::new);
            byClass.put(eClass, known.length == 0 ? NONE : known);
        }
        return known;
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

    private synchronized KeyTable add(Index index) {
        KeyTable table = new KeyTable(index, tables.size(), placement);
        tables.add(table);
        byClass.clear();
        return table;
    }
}

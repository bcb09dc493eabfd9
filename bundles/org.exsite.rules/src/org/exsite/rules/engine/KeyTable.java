package org.exsite.rules.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;
import org.exsite.rules.Index;

/** The entries of one index. A key with one holder, which is the usual case, costs no list. */
final class KeyTable {

    /** The holders of a key that has several, in the order of the model. */
    private static final class Holders extends ArrayList<EObject> {

        private static final long serialVersionUID = 1L;

        Holders(EObject first) {
            super(2);
            add(first);
        }
    }

    final Index index;
    /** The place of this table among the tables, by which objects keep their keys. */
    final int slot;
    private final Placement placement;
    private final Map<Object, Object> entries = new HashMap<>();
    /** Who looked up which key, see {@link Bag}. */
    private Map<Object, Object> readers = Map.of();
    private RuntimeException broken;

    KeyTable(Index index, int slot, Placement placement) {
        this.index = index;
        this.slot = slot;
        this.placement = placement;
    }

    /** Returns the keys of an object; the index is not asked again once it has failed. */
    List<Object> keys(EObject object) {
        if (broken != null) {
            return List.of();
        }
        List<Object> keys = new ArrayList<>(4);
        try {
            index.keys(object, keys::add);
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            broken = new IllegalStateException("The index " + index.getClass().getName() + " failed", e);
            keys.clear();
        }
        return keys;
    }

    /** Returns why the index cannot be used, or {@code null}. */
    RuntimeException broken() {
        return broken;
    }

    /** Adds a holder to a key, at its place in the model. */
    void add(Object key, EObject holder) {
        Object present = entries.putIfAbsent(key, holder);
        if (present instanceof Holders holders) {
            insert(holders, holder);
        } else if (present != null) {
            Holders holders = new Holders((EObject) present);
            insert(holders, holder);
            entries.put(key, holders);
        }
    }

    /** Removes a holder, once, from a key. */
    void remove(Object key, EObject holder) {
        Object present = entries.get(key);
        if (present == holder) {
            entries.remove(key);
        } else if (present instanceof Holders holders) {
            for (int i = 0; i < holders.size(); i++) {
                if (holders.get(i) == holder) {
                    holders.remove(i);
                    break;
                }
            }
            if (holders.size() == 1) {
                entries.put(key, holders.getFirst());
            }
        }
    }

    /** Returns the holders of a key. */
    List<EObject> holders(Object key) {
        if (broken != null) {
            throw broken;
        }
        Object present = key == null ? null : entries.get(key);
        return present == null ? List.of()
                : present instanceof Holders holders ? Collections.unmodifiableList(holders) : List.of((EObject) present);
    }

    boolean isShared(Object key) {
        return entries.get(key) instanceof Holders;
    }

    /** Gives every key that has several holders to a consumer. */
    void forShared(BiConsumer<Object, List<EObject>> consumer) {
        entries.forEach((key, value) -> {
            if (value instanceof Holders holders) {
                consumer.accept(key, Collections.unmodifiableList(holders));
            }
        });
    }

    Object readers(Object key) {
        return readers.get(key);
    }

    void addReader(Object key, Run reader) {
        if (readers.isEmpty()) {
            readers = new HashMap<>();
        }
        readers.put(key, Bag.add(readers.get(key), reader));
    }

    void removeReader(Object key, Run reader) {
        Object rest = Bag.remove(readers.get(key), reader);
        if (rest == null) {
            readers.remove(key);
        } else {
            readers.put(key, rest);
        }
    }

    private void insert(Holders holders, EObject holder) {
        int low = 0;
        int high = holders.size();
        while (low < high) {
            // Objects mostly come in the order of the model, so the end is tried first
            int middle = high == holders.size() && low == 0 ? high - 1 : low + high >>> 1;
            if (placement.compare(holders.get(middle), holder) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        holders.add(low, holder);
    }
}

package org.exsite.rules.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

import org.eclipse.emf.ecore.EObject;
import org.exsite.rules.Index;

/**
 * The entries of one index: for each hash code of a key the objects that have it. The keys themselves are not kept, for
 * they would take more room than everything else; objects that share a hash code are asked for them again.
 */
final class KeyTable {

    private static final int[] NONE = {};

    final Index index;
    /** The place of this table among the tables, by which objects keep their hash codes. */
    final int slot;
    private final Placement placement;
    private final HashedObjects entries = new HashedObjects();
    /** What was looked up, by hash code: a {@link Source}, or several in a {@link Bag}. */
    private final HashedObjects sources = new HashedObjects();
    /** Hash codes under which a look-up has met objects with another key. */
    private final Set<Integer> collisions = Collections.synchronizedSet(new HashSet<>());
    private volatile RuntimeException broken;

    KeyTable(Index index, int slot, Placement placement) {
        this.index = index;
        this.slot = slot;
        this.placement = placement;
    }

    /** Returns the hash codes of the keys of an object; the index is not asked again once it has failed. */
    int[] hashes(EObject object) {
        if (broken != null) {
            return NONE;
        }
        Hashes hashes = new Hashes();
        try {
            index.hashes(object, hashes);
            return hashes.toArray();
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            fail(e);
            return NONE;
        }
    }

    /** Collects the hash codes of the keys of an object; nothing once the index has failed. */
    void collect(EObject object, HashedKeys keys) {
        if (broken == null) {
            try {
                index.hashes(object, hash -> keys.add(hash, object));
            } catch (RuntimeException | StackOverflowError | LinkageError e) {
                fail(e);
            }
        }
    }

    /**
     * Enters what was collected into one part of this new table. Several threads may do so, each for another part.
     *
     * @param collected all there is, in the order of the model
     * @param shared is given each hash code that several objects have, or one object several times
     */
    void enter(int shard, HashedKeys[] collected, IntConsumer shared) {
        int number = 0;
        for (HashedKeys keys : collected) {
            number += keys.size(shard);
        }
        entries.expect(shard, number);
        for (HashedKeys keys : collected) {
            for (int i = 0; i < keys.size(shard); i++) {
                int hash = keys.hash(shard, i);
                if (add(hash, keys.holder(shard, i))) {
                    shared.accept(hash);
                }
            }
        }
    }

    /** Returns why the index cannot be used, or {@code null}. */
    RuntimeException broken() {
        return broken;
    }

    /**
     * Adds a holder to a hash code, at its place in the model.
     *
     * @return whether it is the second one
     */
    boolean add(int hash, EObject holder) {
        Object present = entries.get(hash);
        if (present == null) {
            entries.put(hash, holder);
        } else if (present instanceof Holders holders) {
            holders.insert(holder, placement);
        } else {
            Holders holders = new Holders((EObject) present);
            holders.insert(holder, placement);
            entries.put(hash, holders);
            return true;
        }
        return false;
    }

    /** Removes a holder, once, from a hash code. */
    void remove(int hash, EObject holder) {
        Object present = entries.get(hash);
        if (present == holder) {
            entries.remove(hash);
        } else if (present instanceof Holders holders) {
            holders.take(holder, placement);
            if (holders.size() == 1) {
                entries.put(hash, holders.getFirst());
            }
        }
    }

    /** Returns the holders of a key, in the order of the model. */
    List<EObject> holders(Object key) {
        if (broken != null) {
            throw broken;
        }
        Object present = key == null ? null : entries.get(key.hashCode());
        if (present == null) {
            return List.of();
        }
        if (present instanceof Holders holders) {
            List<EObject> found = holders.of(key, index);
            if (found.size() < holders.size()) {
                collisions.add(key.hashCode());
            }
            return found;
        }
        EObject holder = (EObject) present;
        if (index.has(holder, key)) {
            return List.of(holder);
        }
        collisions.add(key.hashCode());
        return List.of();
    }

    /** Returns what stands for a look-up of a key. */
    Source source(Object key) {
        Object present = sources.get(key.hashCode());
        Source[] found = {null};
        Bag.<Source>forEach(present, source -> {
            if (source.key.equals(key)) {
                found[0] = source;
            }
        });
        if (found[0] == null) {
            found[0] = new Source(null, this, key);
            sources.put(key.hashCode(), Bag.add(present, found[0]));
        }
        return found[0];
    }

    /** Returns what stands for look-ups of keys of a hash code, see {@link Bag}. */
    Object sources(int hash) {
        return sources.get(hash);
    }

    void forget(Source source) {
        int hash = source.key.hashCode();
        Object rest = Bag.remove(sources.get(hash), source);
        if (rest == null) {
            sources.remove(hash);
        } else {
            sources.put(hash, rest);
        }
    }

    /**
     * Says that an object has changed that has a hash code as before, but perhaps another key.
     *
     * @return whether look-ups of the hash code may have another outcome
     */
    boolean changed(int hash, EObject holder) {
        if (entries.get(hash) instanceof Holders holders) {
            holders.changed();
        }
        Bag.<Source>forEach(sources.get(hash), source -> {
            if (!index.has(holder, source.key)) {
                collisions.add(hash);
            }
        });
        return collisions.contains(hash);
    }

    boolean isShared(int hash) {
        return entries.get(hash) instanceof Holders;
    }

    /** Returns the keys of a hash code that several objects have, each with its holders in the order of the model. */
    Map<Object, List<EObject>> shared(int hash) {
        Map<Object, List<EObject>> byKey = new LinkedHashMap<>();
        if (entries.get(hash) instanceof Holders holders) {
            EObject previous = null;
            for (EObject holder : holders) {
                // The same object several times follows itself
                if (holder != previous) {
                    index.keys(holder, key -> {
                        if (key.hashCode() == hash) {
                            byKey.computeIfAbsent(key, k -> new ArrayList<>(2)).add(holder);
                        }
                    });
                }
                previous = holder;
            }
            byKey.values().removeIf(list -> list.size() < 2);
        }
        return byKey;
    }

    private void fail(Throwable e) {
        broken = new IllegalStateException("The index " + index.getClass().getName() + " failed", e);
    }
}

package org.exsite.rules.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.exsite.rules.Index;

/**
 * All objects of a model in its order, and the places of those of each class. The model is gone through once, and
 * whoever wants the objects of some classes need not meet the others.
 */
final class Extent {

    private final List<EObject> objects = new ArrayList<>();
    private final Map<EClass, Places> byClass = new IdentityHashMap<>();

    /** The class of the object that came last, which mostly is that of the next one, and its places. */
    private EClass lastClass;
    private Places lastPlaces;

    /** The places of the objects of one class, in ascending order. */
    private static final class Places {

        private int[] places = new int[8];
        private int size;

        void add(int place) {
            if (size == places.length) {
                places = Arrays.copyOf(places, size * 2);
            }
            places[size++] = place;
        }

        void addTo(BitSet all) {
            for (int i = 0; i < size; i++) {
                all.set(places[i]);
            }
        }
    }

    /** @param check called now and then while the model is gone through; what it throws ends that */
    Extent(List<EObject> roots, Runnable check) {
        Contents contents = new Contents();
        for (EObject root : roots) {
            contents.forAll(root, object -> {
                if (objects.size() % BatchRun.STEP == 0) {
                    check.run();
                }
                placesOf(object.eClass()).add(objects.size());
                objects.add(object);
            });
        }
    }

    private Places placesOf(EClass eClass) {
        if (eClass != lastClass) {
            lastClass = eClass;
            lastPlaces = byClass.computeIfAbsent(eClass, c -> new Places());
        }
        return lastPlaces;
    }

    int size() {
        return objects.size();
    }

    EObject get(int place) {
        return objects.get(place);
    }

    Set<EClass> classes() {
        return byClass.keySet();
    }

    /** Returns the places of the objects that an index is about. */
    BitSet places(Index index) {
        BitSet places = new BitSet(objects.size());
        byClass.forEach((eClass, some) -> {
            if (index.covers(eClass)) {
                some.addTo(places);
            }
        });
        return places;
    }

    /** Gives the objects that an index is about to a consumer, in the order of the model. */
    void forAll(Index index, Consumer<EObject> consumer) {
        places(index).stream().forEach(place -> consumer.accept(objects.get(place)));
    }
}

package org.exsite.rules.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

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

        IntStream stream() {
            return Arrays.stream(places, 0, size);
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
                byClass.computeIfAbsent(object.eClass(), c -> new Places()).add(objects.size());
                objects.add(object);
            });
        }
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

    /**
     * Gives the objects that an index is about to a consumer, in the order of the model.
     *
     * @param check called now and then; what it throws ends that
     */
    void forAll(Index index, Runnable check, Consumer<EObject> consumer) {
        List<Places> wanted = byClass.entrySet().stream().filter(entry -> index.covers(entry.getKey()))
                .map(Map.Entry::getValue).toList();
        IntStream places = wanted.size() == byClass.size() ? IntStream.range(0, objects.size())
                : wanted.size() == 1 ? wanted.getFirst().stream()
                        : wanted.stream().flatMapToInt(Places::stream).sorted();
        int[] count = {0};
        places.forEach(place -> {
            if (count[0]++ % BatchRun.STEP == 0) {
                check.run();
            }
            consumer.accept(objects.get(place));
        });
    }
}

package org.exsite.rules.engine;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.exsite.rules.Index;

/** The objects of one hash code, in the order of the model. An object that has it several times is there as often. */
final class Holders extends AbstractList<EObject> {

    private final List<EObject> objects = new ArrayList<>(2);
    private final List<EObject> view = Collections.unmodifiableList(objects);
    /** The key that all of them were found to have, each once; {@code null} as long as nobody has looked. */
    private volatile Object only;

    Holders(EObject first) {
        objects.add(first);
    }

    @Override
    public EObject get(int position) {
        return objects.get(position);
    }

    @Override
    public int size() {
        return objects.size();
    }

    /** Returns those that have a key. */
    List<EObject> of(Object key, Index index) {
        if (key.equals(only)) {
            return view;
        }
        List<EObject> found = new ArrayList<>(objects.size());
        boolean once = true;
        EObject previous = null;
        for (EObject object : objects) {
            if (object == previous) {
                once = false;
            } else {
                index.keys(object, each -> {
                    if (each.equals(key)) {
                        found.add(object);
                    }
                });
            }
            previous = object;
        }
        if (once && found.size() == objects.size()) {
            only = key;
            return view;
        }
        return found;
    }

    /** Says that one of them may have other keys than before. */
    void changed() {
        only = null;
    }

    void insert(EObject object, Placement placement) {
        changed();
        objects.add(place(object, placement), object);
    }

    /** Removes an object once. */
    void take(EObject object, Placement placement) {
        // It lies before its place, unless the model has been put in another order since
        int place = place(object, placement) - 1;
        if (place >= 0 && objects.get(place) == object) {
            objects.remove(place);
            return;
        }
        for (int i = 0; i < objects.size(); i++) {
            if (objects.get(i) == object) {
                objects.remove(i);
                return;
            }
        }
    }

    private int place(EObject object, Placement placement) {
        int low = 0;
        int high = objects.size();
        while (low < high) {
            // Objects mostly come in the order of the model, so the end is tried first
            int middle = high == objects.size() && low == 0 ? high - 1 : low + high >>> 1;
            if (placement.compare(objects.get(middle), object) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

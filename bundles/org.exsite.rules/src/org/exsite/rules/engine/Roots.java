package org.exsite.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** The objects that an evaluation starts from. */
final class Roots {

    private Roots() {
    }

    /** Returns the objects in order, each once, without those that others contain. */
    static List<EObject> of(Collection<? extends EObject> objects) {
        Set<EObject> all = Collections.newSetFromMap(new IdentityHashMap<>());
        List<EObject> roots = new ArrayList<>();
        objects.forEach(object -> {
            if (all.add(object)) {
                roots.add(object);
            }
        });
        roots.removeIf(object -> {
            EObject container = object.eContainer();
            while (container != null && !all.contains(container)) {
                container = container.eContainer();
            }
            return container != null;
        });
        return roots;
    }
}

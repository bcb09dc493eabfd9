package org.exsite.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * A small set that is stored in one field: {@code null} for none, the element itself for one, a collection for more.
 * Elements compare by identity and are no collections themselves.
 */
final class Bag {

    /** Beyond this many elements, finding one in a list takes longer than in a hash set. */
    private static final int LIST_LIMIT = 16;

    private Bag() {
    }

    /** Returns the bag with an element added, if it is not in it. */
    @SuppressWarnings("unchecked")
    static Object add(Object bag, Object element) {
        if (bag == null || bag == element) {
            return element;
        }
        if (!(bag instanceof Collection)) {
            List<Object> list = new ArrayList<>(2);
            list.add(bag);
            list.add(element);
            return list;
        }
        Collection<Object> elements = (Collection<Object>) bag;
        if (elements instanceof List && elements.size() >= LIST_LIMIT) {
            elements = new LinkedHashSet<>(elements);
        }
        if (elements instanceof LinkedHashSet || !elements.contains(element)) {
            elements.add(element);
        }
        return elements;
    }

    /** Returns the bag without an element. */
    static Object remove(Object bag, Object element) {
        if (bag == element) {
            return null;
        }
        if (bag instanceof Collection<?> elements) {
            elements.remove(element);
            return elements.isEmpty() ? null : bag;
        }
        return bag;
    }

    /** Returns the number of elements. */
    static int size(Object bag) {
        return bag instanceof Collection<?> elements ? elements.size() : bag == null ? 0 : 1;
    }

    /** Gives the elements to a consumer, which must not change the bag. */
    @SuppressWarnings("unchecked")
    static <T> void forEach(Object bag, Consumer<T> consumer) {
        if (bag instanceof Collection<?> elements) {
            elements.forEach(element -> consumer.accept((T) element));
        } else if (bag != null) {
            consumer.accept((T) bag);
        }
    }
}

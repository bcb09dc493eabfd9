package org.exsite.model.query;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;

/** Walks a tree depth first, holding no more than the path to the current object. */
final class Walk extends AbstractSpliterator<DirectoryObject> {

    private final Deque<Iterator<DirectoryObject>> path = new ArrayDeque<>();
    private final Predicate<DirectoryObject> enter;

    private Walk(DirectoryObject root, Predicate<DirectoryObject> enter) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL);
        this.enter = enter;
        path.push(List.of(root).iterator());
    }

    /** An object that has none is not asked for the list, which it would keep from then on. */
    private static Iterator<DirectoryObject> children(DirectoryObject object) {
        return object.eIsSet(ExsitePackage.Literals.DIRECTORY_OBJECT__CHILDREN) ? object.getChildren().iterator()
                : Collections.emptyIterator();
    }

    static Stream<DirectoryObject> stream(DirectoryObject root, Predicate<DirectoryObject> enter) {
        return StreamSupport.stream(new Walk(root, enter), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super DirectoryObject> action) {
        while (!path.isEmpty()) {
            if (path.peek().hasNext()) {
                DirectoryObject object = path.peek().next();
                if (enter.test(object)) {
                    path.push(children(object));
                    action.accept(object);
                    return true;
                }
            } else {
                path.pop();
            }
        }
        return false;
    }
}

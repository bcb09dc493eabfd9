package org.exsite.ui.tables;

import java.util.List;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.factory.primitive.IntBooleanMaps;
import org.eclipse.collections.api.factory.primitive.IntDoubleMaps;
import org.eclipse.collections.api.factory.primitive.IntIntMaps;
import org.eclipse.collections.api.factory.primitive.IntLists;
import org.eclipse.collections.api.factory.primitive.IntObjectMaps;
import org.eclipse.collections.api.factory.primitive.IntSets;
import org.eclipse.collections.api.factory.primitive.ObjectIntMaps;
import org.eclipse.collections.impl.factory.Iterables;

/**
 * Lets the collections that NatTable paints with find what makes them. Eclipse Collections looks for that with the class
 * loader of the thread, once, when a collection is first asked for; in a bundle that loader does not see the
 * implementation, and from then on NatTable paints nothing, or does not keep its columns.
 */
public final class CollectionFactories {

    private static final List<Class<?>> FACTORIES = List.of(Lists.class, Maps.class, Sets.class,
            IntLists.class, IntSets.class, IntIntMaps.class, IntObjectMaps.class, ObjectIntMaps.class,
            IntDoubleMaps.class, IntBooleanMaps.class);

    private CollectionFactories() {
    }

    /** Has everything found. To be called before the first table is made; further calls do nothing. */
    public static void find() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Iterables.class.getClassLoader());
        try {
            for (Class<?> factories : FACTORIES) {
                Class.forName(factories.getName(), true, factories.getClassLoader());
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}

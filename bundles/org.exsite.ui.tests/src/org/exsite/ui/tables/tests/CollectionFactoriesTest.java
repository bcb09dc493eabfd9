package org.exsite.ui.tables.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.security.CodeSource;
import java.util.Set;

import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.factory.primitive.IntLists;
import org.eclipse.collections.impl.factory.Iterables;
import org.exsite.ui.tables.CollectionFactories;
import org.junit.jupiter.api.Test;

/** The collections of NatTable, in class loaders of their own that see each other as those of bundles do. */
class CollectionFactoriesTest {

    @Test
    void theyAreFoundByAThreadWhoseLoaderDoesNotKnowThem() throws Exception {
        try (Bundles bundles = new Bundles()) {
            ClassLoader own = bundles.interfaces;
            Thread.currentThread().setContextClassLoader(own);

            bundles.ours.loadClass(CollectionFactories.class.getName()).getMethod("find").invoke(null);

            assertInstanceOf(Set.class, bundles.makeSet());
            assertEquals("[]", bundles.makeIntList().toString());
            assertEquals(own, Thread.currentThread().getContextClassLoader());
        }
    }

    /** What the class is there for: without it nothing is found. */
    @Test
    void withoutItTheyAreNotFound() throws Exception {
        try (Bundles bundles = new Bundles()) {
            Thread.currentThread().setContextClassLoader(bundles.interfaces);

            assertInstanceOf(IllegalStateException.class,
                    assertThrows(InvocationTargetException.class, bundles::makeSet).getCause());
            assertInstanceOf(IllegalStateException.class,
                    assertThrows(InvocationTargetException.class, bundles::makeIntList).getCause());
        }
    }

    /** Three bundles: interfaces, which do not see their implementation; the implementation; and the class of ours. */
    private static final class Bundles implements AutoCloseable {

        private final ClassLoader before = Thread.currentThread().getContextClassLoader();
        private final URLClassLoader interfaces =
                new URLClassLoader(new URL[] {place(Sets.class)}, ClassLoader.getPlatformClassLoader());
        private final URLClassLoader implementation = new URLClassLoader(new URL[] {place(Iterables.class)}, interfaces);
        private final ClassLoader ours = new ClassLoader(implementation) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                try (var in = CollectionFactories.class.getResourceAsStream(CollectionFactories.class.getSimpleName()
                        + ".class")) {
                    byte[] code = in.readAllBytes();
                    return defineClass(name, code, 0, code.length);
                } catch (IOException e) {
                    throw new ClassNotFoundException(name, e);
                }
            }
        };

        private static URL place(Class<?> type) {
            CodeSource source = type.getProtectionDomain().getCodeSource();
            return source.getLocation();
        }

        private Object makeSet() throws Exception {
            Object factory = interfaces.loadClass(Sets.class.getName()).getField("mutable").get(null);
            return interfaces.loadClass("org.eclipse.collections.api.factory.set.MutableSetFactory").getMethod("empty")
                    .invoke(factory);
        }

        private Object makeIntList() throws Exception {
            Object factory = interfaces.loadClass(IntLists.class.getName()).getField("mutable").get(null);
            return interfaces.loadClass("org.eclipse.collections.api.factory.list.primitive.MutableIntListFactory")
                    .getMethod("empty").invoke(factory);
        }

        @Override
        public void close() throws Exception {
            Thread.currentThread().setContextClassLoader(before);
            implementation.close();
            interfaces.close();
        }
    }
}

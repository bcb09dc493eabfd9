package org.exsite.ui.tables;

import java.lang.invoke.MethodHandles;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.command.UpdateDataCommandHandler;
import org.eclipse.nebula.widgets.nattable.layer.SizeConfig;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Loads the classes of NatTable ahead of time. There are hundreds, and the first table would keep the window waiting
 * until they are read.
 */
public final class TableClasses {

    private static final String ROOT = NatTable.class.getPackageName().replace('.', '/');
    private static final String SUFFIX = ".class"; //$NON-NLS-1$

    private static final AtomicBoolean LOADED = new AtomicBoolean();

    private TableClasses() {
    }

    /** Loads them the first time; to be called in the background. */
    public static void load() {
        if (LOADED.getAndSet(true)) {
            return;
        }
        CollectionFactories.find();
        BundleWiring wiring = FrameworkUtil.getBundle(NatTable.class).adapt(BundleWiring.class);
        for (String path : wiring.listResources(ROOT, '*' + SUFFIX,
                BundleWiring.LISTRESOURCES_LOCAL | BundleWiring.LISTRESOURCES_RECURSE)) {
            load(path.substring(0, path.length() - SUFFIX.length()).replace('/', '.'), wiring.getClassLoader());
        }
        new SizeConfig(0); // for which the collections are looked for that sizes are kept in
        findLogging();
    }

    /** Classes are only loaded: what they do when they are first used may need the thread of the user interface. */
    private static void load(String name, ClassLoader loader) {
        try {
            Class.forName(name, false, loader).getDeclaredMethods(); // which has the virtual machine verify it, too
        } catch (ClassNotFoundException | LinkageError e) {
            return; // a class that needs a library that is not there will not be asked for either
        }
    }

    /** The first class that logs has a logging system looked for, which takes longer than all else. */
    private static void findLogging() {
        try {
            MethodHandles.publicLookup().ensureInitialized(UpdateDataCommandHandler.class);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.exsite.ui.recipients;

import java.util.Properties;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Keeps which columns a table shows, how wide and in which order, in the preferences of the workspace. */
final class ColumnStore {

    private static final IEclipsePreferences NODE = InstanceScope.INSTANCE.getNode("org.exsite.ui/recipients"); //$NON-NLS-1$

    private ColumnStore() {
    }

    static Properties read() {
        Properties store = new Properties();
        try {
            for (String key : NODE.keys()) {
                store.setProperty(key, NODE.get(key, "")); //$NON-NLS-1$
            }
        } catch (BackingStoreException e) {
            store.clear();
        }
        return store;
    }

    static void write(Properties store) {
        store.forEach((key, value) -> NODE.put((String) key, (String) value));
    }
}

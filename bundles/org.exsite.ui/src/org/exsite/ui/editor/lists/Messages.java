package org.exsite.ui.editor.lists;

import org.eclipse.osgi.util.NLS;

/** The texts of lists that people read. */
public final class Messages extends NLS {

    public static String Column_problems;
    public static String List_filter;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

package org.exsite.ui.assist;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that people read. */
final class Messages extends NLS {

    public static String Job_types;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

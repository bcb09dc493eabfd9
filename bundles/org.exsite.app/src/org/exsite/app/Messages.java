package org.exsite.app;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that people read. */
final class Messages extends NLS {

    static String Application_inUse;
    static String Application_name;
    static String Application_noWorkspace;
    static String Menu_edit;
    static String Menu_file;
    static String Menu_help;
    static String Menu_new;
    static String Menu_show;
    static String Menu_window;
    static String Window_title;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

package org.exsite.app;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that people read. */
final class Messages extends NLS {

    public static String Application_inUse;
    public static String Application_name;
    public static String Application_noWorkspace;
    public static String Menu_edit;
    public static String Menu_file;
    public static String Menu_find;
    public static String Menu_help;
    public static String Menu_new;
    public static String Menu_recent;
    public static String Menu_show;
    public static String Menu_window;
    public static String Window_title;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

package org.exsite.app.help;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that people read. */
final class Messages extends NLS {

    public static String Help_back;
    public static String Help_contents;
    public static String Help_forward;
    public static String Help_home;
    public static String Help_reading;
    public static String Help_search;
    public static String Help_window;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

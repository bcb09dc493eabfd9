package org.exsite.ui.explanation;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that people read. */
final class Messages extends NLS {

    public static String Address_close;
    public static String Address_copy;
    public static String Address_message;
    public static String Address_name;
    public static String Address_title;
    public static String ExplanationView_empty;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

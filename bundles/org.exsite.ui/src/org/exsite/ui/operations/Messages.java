package org.exsite.ui.operations;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that people read. */
final class Messages extends NLS {

    public static String Dialog_goOn;
    public static String Dialog_more;
    public static String Dialog_silence;
    public static String Dialog_title;
    public static String Warnings_heading;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

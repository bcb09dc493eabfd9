package org.exsite.ui.commands;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that people read. */
final class Messages extends NLS {

    public static String ExternalFiles_missing;
    public static String ExternalFiles_project;
    public static String ExternalFiles_root;
    public static String OpenFile_all;
    public static String OpenFile_known;
    public static String OpenFile_organizations;
    public static String OpenFile_title;
    public static String OpenFolder_message;
    public static String OpenFolder_title;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

package org.exsite.ui.commands;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that people read. */
final class Messages extends NLS {

    static String ExternalFiles_missing;
    static String ExternalFiles_project;
    static String ExternalFiles_root;
    static String OpenFile_all;
    static String OpenFile_known;
    static String OpenFile_organizations;
    static String OpenFile_title;
    static String OpenFolder_message;
    static String OpenFolder_title;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

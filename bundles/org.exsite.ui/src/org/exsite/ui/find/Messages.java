package org.exsite.ui.find;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that people read. */
final class Messages extends NLS {

    public static String Column_address;
    public static String Column_name;
    public static String Column_place;
    public static String Column_site;
    public static String Job_search;
    public static String List_count;
    public static String List_found;
    public static String List_hint;
    public static String List_limited;
    public static String List_running;
    public static String Open_title;
    public static String Outline_hint;
    public static String Outline_info;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

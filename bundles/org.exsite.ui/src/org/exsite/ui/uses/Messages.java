package org.exsite.ui.uses;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that people read. */
final class Messages extends NLS {

    public static String Column_attribute;
    public static String Column_part;
    public static String Column_place;
    public static String Column_user;
    public static String Links_all;
    public static String View_count;
    public static String View_job;
    public static String View_limited;
    public static String View_link;
    public static String View_linkTip;
    public static String View_nothing;
    public static String View_once;
    public static String View_running;
    public static String View_unused;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

package org.exsite.ui.sites;

import org.eclipse.osgi.util.NLS;

/** The texts of the page of site configurations that people read. */
final class Messages extends NLS {

    public static String Column_name;
    public static String Column_settings;
    public static String Page_count;
    public static String Page_countOf;
    public static String Page_filterTip;
    public static String Page_tab;
    public static String Protocol_disabled;
    public static String Protocol_enabled;
    public static String Protocol_port;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

package org.exsite.ui.connectors;

import org.eclipse.osgi.util.NLS;

/** The texts of the page of connectors that people read. */
final class Messages extends NLS {

    public static String Column_kind;
    public static String Column_name;
    public static String Column_server;
    public static String Column_site;
    public static String Column_spaces;
    public static String Page_count;
    public static String Page_countOf;
    public static String Page_tab;
    public static String Spaces_more;
    public static String Table_filterTip;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

package org.exsite.ui.servers;

import org.eclipse.osgi.util.NLS;

/** The texts of the page of servers that people read. */
final class Messages extends NLS {

    public static String Column_mailboxes;
    public static String Column_name;
    public static String Column_roles;
    public static String Column_servicePack;
    public static String Column_site;
    public static String Column_stores;
    public static String Column_version;
    public static String Job_count;
    public static String Page_count;
    public static String Page_countOf;
    public static String Page_filterTip;
    public static String Page_tab;
    public static String Role_directory;
    public static String Role_dirsync;
    public static String Role_gateway;
    public static String Role_internetMail;
    public static String Role_keys;
    public static String Role_messaging;
    public static String Role_offline;
    public static String Role_routing;
    public static String Role_siteFolders;
    public static String Store_private;
    public static String Store_public;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

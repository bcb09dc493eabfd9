package org.exsite.ui.settings;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that people read. */
final class Messages extends NLS {

    public static String Details_about;
    public static String Details_default;
    public static String Details_explanation;
    public static String Details_identity;
    public static String Details_none;
    public static String Details_notSet;
    public static String Details_ofEach;
    public static String Details_parameter;
    public static String Details_several;
    public static String Details_severity;
    public static String List_articles;
    public static String List_filter;
    public static String List_filterTip;
    public static String List_rule;
    public static String List_severity;
    public static String Page_description;
    public static String Page_folder;
    public static String Page_folderMessage;
    public static String Page_other;
    public static String Page_otherTip;
    public static String Page_scope;
    public static String Page_unreadable;
    public static String Page_unwritable;
    public static String Scope_team;
    public static String Scope_workspace;
    public static String Severity_error;
    public static String Severity_info;
    public static String Severity_off;
    public static String Severity_warning;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

package org.exsite.ui.recipients;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that people read. */
final class Messages extends NLS {

    public static String Action_change;
    public static String Action_changeTip;
    public static String Action_clearFilters;
    public static String Action_clearFiltersTip;
    public static String Action_columns;
    public static String Action_columnsTip;
    public static String Action_fix;
    public static String Action_open;
    public static String Action_replace;
    public static String Action_replaceTip;
    public static String Change_attribute;
    public static String Change_clear;
    public static String Change_label;
    public static String Change_message;
    public static String Change_no;
    public static String Change_number;
    public static String Change_title;
    public static String Change_value;
    public static String Change_yes;
    public static String Column_address;
    public static String Column_displayName;
    public static String Column_kind;
    public static String Column_place;
    public static String Column_problems;
    public static String Filter_mistake;
    public static String Job_query;
    public static String Page_allKinds;
    public static String Page_count;
    public static String Page_countOf;
    public static String Page_hidden;
    public static String Page_hiddenOne;
    public static String Page_kindTip;
    public static String Page_placeTip;
    public static String Page_tab;
    public static String Page_title;
    public static String Problems_error;
    public static String Problems_info;
    public static String Problems_warning;
    public static String Replace_after;
    public static String Replace_apply;
    public static String Replace_before;
    public static String Replace_column;
    public static String Replace_count;
    public static String Replace_expression;
    public static String Replace_find;
    public static String Replace_label;
    public static String Replace_matchCase;
    public static String Replace_message;
    public static String Replace_mistake;
    public static String Replace_title;
    public static String Replace_tooLong;
    public static String Replace_with;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

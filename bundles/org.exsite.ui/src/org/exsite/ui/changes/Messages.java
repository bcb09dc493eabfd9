package org.exsite.ui.changes;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that people read. */
final class Messages extends NLS {

    public static String Action_accept;
    public static String Action_acceptAll;
    public static String Action_export;
    public static String Action_merge;
    public static String Action_reveal;
    public static String Action_revert;
    public static String Column_kind;
    public static String Column_mine;
    public static String Column_new;
    public static String Column_old;
    public static String Column_place;
    public static String Column_subject;
    public static String Column_taken;
    public static String Column_theirs;
    public static String Column_warning;
    public static String Job_accept;
    public static String Job_compare;
    public static String Kind_created;
    public static String Kind_deleted;
    public static String Kind_modified;
    public static String Merge_absent;
    public static String Merge_command;
    public static String Merge_complete;
    public static String Merge_completeExplained;
    public static String Merge_counts;
    public static String Merge_description;
    public static String Merge_noEditor;
    public static String Merge_open;
    public static String Merge_present;
    public static String Merge_previewDescription;
    public static String Merge_previewTitle;
    public static String Merge_takeMine;
    public static String Merge_takeTheirs;
    public static String Merge_title;
    public static String Merge_window;
    public static String Page_count;
    public static String Page_filter;
    public static String Page_noBaseline;
    public static String Page_none;
    public static String Page_outside;
    public static String Page_tab;
    public static String Page_tabCount;
    public static String Page_take;
    public static String Page_title;
    public static String Page_unreadable;
    public static String Revert_attribute;
    public static String Revert_left;
    public static String Revert_object;
    public static String Revert_several;
    public static String Revert_title;
    public static String Taken_both;
    public static String Taken_decided;
    public static String Taken_mine;
    public static String Taken_open;
    public static String Taken_same;
    public static String Taken_theirs;

    static {
        NLS.initializeMessages("org.exsite.ui.changes.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

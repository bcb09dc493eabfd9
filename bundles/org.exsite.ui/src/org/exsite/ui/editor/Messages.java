package org.exsite.ui.editor;

import org.eclipse.osgi.util.NLS;

/** The texts of the editor that people read. */
public final class Messages extends NLS {

    public static String Action_copy;
    public static String Action_cut;
    public static String Action_delete;
    public static String Action_paste;
    public static String Action_redo;
    public static String Action_undo;
    public static String Address_addLabel;
    public static String Address_changeLabel;
    public static String Address_fromSite;
    public static String Address_fromSiteTip;
    public static String Address_generate;
    public static String Address_generateLabel;
    public static String Address_generateTip;
    public static String Address_incomplete;
    public static String Address_makePrimary;
    public static String Address_message;
    public static String Address_noAddressing;
    public static String Address_nothingMissing;
    public static String Address_own;
    public static String Address_primary;
    public static String Address_primaryBox;
    public static String Address_primaryLabel;
    public static String Address_taken;
    public static String Address_type;
    public static String Address_value;
    public static String Address_yes;
    public static String Changed_keep;
    public static String Changed_question;
    public static String Changed_reload;
    public static String Changed_title;
    public static String Count_error;
    public static String Count_errors;
    public static String Count_none;
    public static String Count_note;
    public static String Count_notes;
    public static String Count_warning;
    public static String Count_warnings;
    public static String Deleted_close;
    public static String Deleted_keep;
    public static String Deleted_question;
    public static String Deleted_title;
    public static String Details_nothing;
    public static String Details_several;
    public static String Editor_noFile;
    public static String Field_browse;
    public static String Field_browseTip;
    public static String Field_fix;
    public static String Field_mixed;
    public static String Field_number;
    public static String Field_open;
    public static String Load_failed;
    public static String Load_job;
    public static String Load_missing;
    public static String Load_retry;
    public static String Load_running;
    public static String OrganizationPage_tab;
    public static String OrganizationPage_title;
    public static String OverviewPage_changed;
    public static String OverviewPage_changes;
    public static String OverviewPage_connectors;
    public static String OverviewPage_moreRules;
    public static String OverviewPage_noBaseline;
    public static String OverviewPage_none;
    public static String OverviewPage_places;
    public static String OverviewPage_problems;
    public static String OverviewPage_recipients;
    public static String OverviewPage_rules;
    public static String OverviewPage_suppressed;
    public static String OverviewPage_tab;
    public static String OverviewPage_title;
    public static String OverviewPage_unchanged;
    public static String Picker_name;
    public static String Picker_place;
    public static String Preferences_description;
    public static String Preferences_snapshot;
    public static String Problem_entry;
    public static String Problem_view;
    public static String Proposal_running;
    public static String Raw_addLabel;
    public static String Raw_addTitle;
    public static String Raw_changeLabel;
    public static String Raw_editTitle;
    public static String Raw_known;
    public static String Raw_meaning;
    public static String Raw_message;
    public static String Raw_name;
    public static String Raw_notEditable;
    public static String Raw_notKnown;
    public static String Raw_oneValue;
    public static String Raw_removeLabel;
    public static String Raw_several;
    public static String Raw_syntax;
    public static String Raw_unknown;
    public static String Raw_value;
    public static String Save_failed;
    public static String Save_notLocal;
    public static String Save_task;
    public static String Save_title;
    public static String Settings_task;
    public static String Snapshot_discard;
    public static String Snapshot_job;
    public static String Snapshot_question;
    public static String Snapshot_restore;
    public static String Snapshot_title;
    public static String Table_add;
    public static String Table_addObjects;
    public static String Table_addTitle;
    public static String Table_edit;
    public static String Table_editTitle;
    public static String Table_missing;
    public static String Table_open;
    public static String Table_remove;
    public static String Table_removeLabel;
    public static String Table_tooLong;
    public static String Tree_filter;
    public static String Tree_filterTip;
    public static String Tree_fix;
    public static String Tree_new;
    public static String Tree_newChild;
    public static String Tree_newMessage;
    public static String Tree_newNothing;
    public static String Tree_newTitle;
    public static String Tree_portion;
    public static String Tree_problems;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

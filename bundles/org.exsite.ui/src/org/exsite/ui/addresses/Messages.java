package org.exsite.ui.addresses;

import org.eclipse.osgi.util.NLS;

/** The texts about the addresses of sites that people read. */
final class Messages extends NLS {

    public static String Made_disabled;
    public static String Made_impossible;
    public static String Made_new;
    public static String Made_present;
    public static String Made_taken;
    public static String Made_target;
    public static String Update_apply;
    public static String Update_changes;
    public static String Update_counts;
    public static String Update_deselectAll;
    public static String Update_failed;
    public static String Update_filter;
    public static String Update_heading;
    public static String Update_impossible;
    public static String Update_job;
    public static String Update_keepFormer;
    public static String Update_label;
    public static String Update_labelOne;
    public static String Update_message;
    public static String Update_new;
    public static String Update_noSite;
    public static String Update_numbered;
    public static String Update_old;
    public static String Update_recipient;
    public static String Update_remark;
    public static String Update_removeDisabled;
    public static String Update_scanning;
    public static String Update_selectAll;
    public static String Update_title;
    public static String Update_types;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

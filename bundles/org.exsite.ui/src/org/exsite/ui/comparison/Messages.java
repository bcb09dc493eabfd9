package org.exsite.ui.comparison;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that people read. */
final class Messages extends NLS {

    public static String Action_export;
    public static String Action_refresh;
    public static String Action_reveal;
    public static String Action_swap;
    public static String Compare_failed;
    public static String Export_csv;
    public static String Export_failed;
    public static String Export_ldif;
    public static String Export_text;
    public static String Export_title;
    public static String Export_writing;
    public static String Export_written;
    public static String Filter_job;
    public static String Form_after;
    public static String Form_before;
    public static String Form_count;
    public static String Form_file;
    public static String Form_none;
    public static String Form_noneExplained;
    public static String Form_others;
    public static String Form_title;
    public static String Other_all;
    public static String Other_browse;
    public static String Other_message;
    public static String Other_organizations;
    public static String Other_title;
    public static String Part_name;
    public static String Part_noFiles;
    public static String Part_tip;
    public static String Read_failed;
    public static String Read_job;
    public static String Read_missing;
    public static String Read_retry;
    public static String Read_running;
    public static String Read_stopped;
    public static String Read_stoppedExplained;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

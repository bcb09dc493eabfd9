package org.exsite.ui.wizards;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that people read. */
final class Messages extends NLS {

    public static String Export_browse;
    public static String Export_byHand;
    public static String Export_canceled;
    public static String Export_cannotCompare;
    public static String Export_counts;
    public static String Export_csv;
    public static String Export_description;
    public static String Export_done;
    public static String Export_folder;
    public static String Export_ldif;
    public static String Export_looking;
    public static String Export_noChanges;
    public static String Export_noFolder;
    public static String Export_noKind;
    public static String Export_notImported;
    public static String Export_notInCsv;
    public static String Export_nothingImported;
    public static String Export_onlyChanges;
    public static String Export_option;
    public static String Export_organization;
    public static String Export_replaced;
    public static String Export_title;
    public static String Export_whole;
    public static String Export_window;
    public static String Export_writing;
    public static String Export_written;
    public static String Format_csv;
    public static String Format_exsite;
    public static String Format_ldif;
    public static String Import_add;
    public static String Import_all;
    public static String Import_browse;
    public static String Import_description;
    public static String Import_exports;
    public static String Import_files;
    public static String Import_includes;
    public static String Import_includesHint;
    public static String Import_job;
    public static String Import_noOptions;
    public static String Import_none;
    public static String Import_options;
    public static String Import_optionsHint;
    public static String Import_reading;
    public static String Import_remove;
    public static String Import_title;
    public static String Import_unread;
    public static String Import_window;
    public static String Internet_administrator;
    public static String Internet_description;
    public static String Internet_install;
    public static String Internet_note;
    public static String Internet_other;
    public static String Internet_title;
    public static String Log_compared;
    public static String Log_more;
    public static String Log_objects;
    public static String Log_place;
    public static String Log_placeAndEvent;
    public static String Log_remarks;
    public static String Log_separators;
    public static String Log_source;
    public static String Log_space;
    public static String Log_tab;
    public static String Log_title;
    public static String Log_unread;
    public static String New_description;
    public static String New_domain;
    public static String New_organization;
    public static String New_server;
    public static String New_serverName;
    public static String New_site;
    public static String New_siteName;
    public static String New_title;
    public static String New_window;
    public static String Preview_changed;
    public static String Preview_charset;
    public static String Preview_class;
    public static String Preview_contents;
    public static String Preview_file;
    public static String Preview_format;
    public static String Preview_lines;
    public static String Preview_log;
    public static String Preview_logName;
    public static String Preview_merge;
    public static String Preview_new;
    public static String Preview_notSaved;
    public static String Preview_objects;
    public static String Preview_save;
    public static String Preview_separators;
    public static String Preview_summary;
    public static String Preview_title;
    public static String Report_browse;
    public static String Report_description;
    public static String Report_failed;
    public static String Report_file;
    public static String Report_noFolder;
    public static String Report_nothing;
    public static String Report_notOpened;
    public static String Report_open;
    public static String Report_replaces;
    public static String Report_title;
    public static String Report_window;
    public static String Report_writing;
    public static String Targets_exists;
    public static String Targets_fileLabel;
    public static String Targets_project;
    public static String Targets_projectLabel;
    public static String Template_characters;
    public static String Template_domain;
    public static String Template_long;
    public static String Template_mailbox;
    public static String Template_missing;
    public static String Template_organization;
    public static String Template_server;
    public static String Template_site;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

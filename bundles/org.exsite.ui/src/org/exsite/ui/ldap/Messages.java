package org.exsite.ui.ldap;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that people read. */
final class Messages extends NLS {

    public static String Password_gone;
    public static String Password_noStorage;
    public static String Password_notKept;
    public static String Password_notRead;
    public static String Pull_description;
    public static String Pull_title;
    public static String Pull_window;
    public static String Push_byHand;
    public static String Push_canceled;
    public static String Push_comparing;
    public static String Push_complete;
    public static String Push_description;
    public static String Push_failed;
    public static String Push_goOn;
    public static String Push_incomplete;
    public static String Push_job;
    public static String Push_log;
    public static String Push_logExists;
    public static String Push_noChanges;
    public static String Push_noFolder;
    public static String Push_noLog;
    public static String Push_noOrganization;
    public static String Push_notImported;
    public static String Push_nothing;
    public static String Push_nothingToResume;
    public static String Push_result;
    public static String Push_resume;
    public static String Push_serverDescription;
    public static String Push_serverTitle;
    public static String Push_title;
    public static String Push_window;
    public static String Report_ADD;
    public static String Report_DELETE;
    public static String Report_MODIFY;
    public static String Report_conflicts;
    public static String Report_done;
    public static String Report_more;
    public static String Report_nothing;
    public static String Report_present;
    public static String Report_refused;
    public static String Report_sent;
    public static String Report_toSend;
    public static String Report_values;
    public static String Report_wouldBeSent;
    public static String Server_NONE;
    public static String Server_START_TLS;
    public static String Server_TLS;
    public static String Server_base;
    public static String Server_baseHint;
    public static String Server_browse;
    public static String Server_clearPassword;
    public static String Server_host;
    public static String Server_name;
    public static String Server_noHost;
    public static String Server_noName;
    public static String Server_noPassword;
    public static String Server_noPort;
    public static String Server_noTrustFile;
    public static String Server_password;
    public static String Server_passwordKept;
    public static String Server_port;
    public static String Server_remember;
    public static String Server_security;
    public static String Server_trustFile;
    public static String Server_wrongBase;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

package org.exsite.ui.markers;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that people read. */
final class Messages extends NLS {

    static String EvaluationJob_file;
    static String EvaluationJob_name;
    static String InitialScan_name;
    static String MarkerWriter_job;
    static String Problem_more;
    static String Problem_unread;
    static String Watcher_internal;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

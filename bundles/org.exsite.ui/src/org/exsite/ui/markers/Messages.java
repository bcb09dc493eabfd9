package org.exsite.ui.markers;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that people read. */
final class Messages extends NLS {

    public static String EvaluationJob_file;
    public static String EvaluationJob_name;
    public static String InitialScan_name;
    public static String MarkerWriter_job;
    public static String Problem_message;
    public static String Problem_more;
    public static String Watcher_internal;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

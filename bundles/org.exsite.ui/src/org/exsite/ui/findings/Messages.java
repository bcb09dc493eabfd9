package org.exsite.ui.findings;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that people read. */
final class Messages extends NLS {

    public static String Bar_collapse;
    public static String Bar_expand;
    public static String Bar_groupBy;
    public static String Bar_suppressed;
    public static String Column_articles;
    public static String Column_object;
    public static String Column_problem;
    public static String Column_reason;
    public static String Column_rule;
    public static String Group_label;
    public static String Group_rest;
    public static String Grouping_object;
    public static String Grouping_rule;
    public static String Grouping_severity;
    public static String Grouping_subject;
    public static String Menu_explain;
    public static String Menu_open;
    public static String Menu_restore;
    public static String Menu_severity;
    public static String Menu_suppress;
    public static String Severity_errors;
    public static String Severity_notes;
    public static String Severity_warnings;
    public static String View_counts;
    public static String View_filter;
    public static String View_filtered;
    public static String View_none;
    public static String View_suppressed;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

package org.exsite.ui.routing;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that people read. */
final class Messages extends NLS {

    public static String Action_cost;
    public static String Action_down;
    public static String Action_open;
    public static String Action_serverDown;
    public static String Action_up;
    public static String Change_alternatives;
    public static String Change_before;
    public static String Change_cost;
    public static String Change_gained;
    public static String Change_lost;
    public static String Change_moved;
    public static String Change_rerouted;
    public static String Column_address;
    public static String Column_article;
    public static String Column_change;
    public static String Column_cost;
    public static String Column_path;
    public static String Column_scope;
    public static String Column_step;
    public static String Column_type;
    public static String Compare_additional;
    public static String Compare_calculated;
    public static String Compare_cost;
    public static String Compare_difference;
    public static String Compare_file;
    public static String Compare_job;
    public static String Compare_message;
    public static String Compare_missing;
    public static String Compare_noTable;
    public static String Compare_same;
    public static String Compare_title;
    public static String Compare_tree;
    public static String Compare_unread;
    public static String Compare_unreadable;
    public static String Cost_message;
    public static String Cost_title;
    public static String Cost_wrong;
    public static String Job_routing;
    public static String Job_trace;
    public static String LeftOut_connector;
    public static String LeftOut_message;
    public static String LeftOut_reason;
    public static String LeftOut_title;
    public static String List_copy;
    public static String Menu_down;
    public static String Menu_traceFrom;
    public static String Menu_traceTo;
    public static String Page_compare;
    public static String Page_compareTip;
    public static String Page_filter;
    public static String Page_leftOut;
    public static String Page_leftOutTip;
    public static String Page_reset;
    public static String Page_resetTip;
    public static String Page_site;
    public static String Page_summary;
    public static String Page_supposed;
    public static String Page_tab;
    public static String Page_title;
    public static String Scope_location;
    public static String Scope_site;
    public static String Trace_again;
    public static String Trace_branch;
    public static String Trace_diagram;
    public static String Trace_from;
    public static String Trace_fromHint;
    public static String Trace_number;
    public static String Trace_run;
    public static String Trace_severalPlaces;
    public static String Trace_size;
    public static String Trace_to;
    public static String Trace_toHint;
    public static String Trace_unknownPlace;
    public static String Trace_unknownType;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

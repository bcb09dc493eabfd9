package org.exsite.ui.diagram;

import org.eclipse.osgi.util.NLS;

/** The texts of the diagram that people read. */
public final class Messages extends NLS {

    public static String Arrange_job;
    public static String Canvas_arranging;
    public static String Export_failed;
    public static String Export_job;
    public static String Export_png;
    public static String Export_svg;
    public static String Export_title;
    public static String Gesture_addSpace;
    public static String Gesture_impossible;
    public static String Gesture_notAServer;
    public static String Gesture_notASite;
    public static String Kind_impossible;
    public static String Menu_addSpace;
    public static String Menu_connect;
    public static String Menu_connectOutside;
    public static String Menu_dots;
    public static String Menu_open;
    public static String Menu_rename;
    public static String Menu_target;
    public static String Page_tab;
    public static String Page_title;
    public static String Space_address;
    public static String Space_cost;
    public static String Space_example;
    public static String Space_heading;
    public static String Space_message;
    public static String Space_title;
    public static String Space_type;
    public static String Tool_allKinds;
    public static String Tool_anyKind;
    public static String Tool_arrange;
    public static String Tool_connect;
    public static String Tool_connectKind;
    public static String Tool_export;
    public static String Tool_filter;
    public static String Tool_fit;
    public static String Tool_map;
    public static String Tool_servers;
    public static String Tool_zoomIn;
    public static String Tool_zoomOut;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

package org.exsite.ui.quickfix;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that people read. */
final class Messages extends NLS {

    public static String ChoiceDialog_details;
    public static String ChoiceDialog_limited;
    public static String ChoiceDialog_many;
    public static String ChoiceDialog_name;
    public static String ChoiceDialog_none;
    public static String ChoiceDialog_one;
    public static String ChoiceDialog_place;
    public static String ChoiceDialog_search;
    public static String EditorFixes_some;
    public static String EditorFixes_together;
    public static String ExplainResolution_label;
    public static String FileFix_changed;
    public static String FileFix_label;
    public static String FileFix_notPossible;
    public static String FixOutcome_failed;
    public static String FixOutcome_gone;
    public static String FixOutcome_several;
    public static String QuickFixHandler_none;
    public static String QuickFixMenu_all;
    public static String QuickFixMenu_needsChoice;
    public static String ReasonDialog_heading;
    public static String ReasonDialog_label;
    public static String ReasonDialog_many;
    public static String ReasonDialog_suppress;
    public static String ReasonDialog_title;
    public static String SeverityResolution_description;
    public static String SeverityResolution_label;
    public static String SuppressResolution_description;
    public static String SuppressResolution_label;
    public static String Suppressing_many;
    public static String Suppressing_one;
    public static String Suppressing_restoreMany;
    public static String Suppressing_restoreOne;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

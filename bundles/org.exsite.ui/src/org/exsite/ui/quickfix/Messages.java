package org.exsite.ui.quickfix;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that people read. */
final class Messages extends NLS {

    static String ChoiceDialog_details;
    static String ChoiceDialog_limited;
    static String ChoiceDialog_many;
    static String ChoiceDialog_name;
    static String ChoiceDialog_none;
    static String ChoiceDialog_one;
    static String ChoiceDialog_place;
    static String ChoiceDialog_search;
    static String ExplainResolution_label;
    static String FileFix_notPossible;
    static String FixOutcome_failed;
    static String FixOutcome_gone;
    static String FixOutcome_several;
    static String QuickFixHandler_none;
    static String QuickFixMenu_all;
    static String QuickFixMenu_needsChoice;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

package org.exsite.ui.explanation;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that people read. */
final class Messages extends NLS {

    public static String ExplanationView_empty;
    public static String RulePage_cause;
    public static String RulePage_fixes;
    public static String RulePage_id;
    public static String RulePage_index;
    public static String RulePage_resolution;
    public static String RulePage_symptom;
    public static String RulePage_verify;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

package org.exsite.ui.explanation;

import org.eclipse.osgi.util.NLS;

/** The texts of this package that people read. */
final class Messages extends NLS {

    static String ExplanationView_empty;
    static String RulePage_cause;
    static String RulePage_fixes;
    static String RulePage_id;
    static String RulePage_index;
    static String RulePage_references;
    static String RulePage_resolution;
    static String RulePage_symptom;
    static String RulePage_verify;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}

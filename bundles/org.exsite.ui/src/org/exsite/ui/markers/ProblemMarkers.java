package org.exsite.ui.markers;

import org.eclipse.core.resources.IMarker;
import org.exsite.rules.FindingKey;

/**
 * Names of what a problem marker holds. The four parts of a {@link FindingKey} are kept as they are, so that a marker
 * leads back to its finding when the model is read again; object references would not survive that.
 */
public final class ProblemMarkers {

    /** The marker type; persistent, a subtype of the platform's problem markers. */
    public static final String TYPE = "org.exsite.ui.problem"; //$NON-NLS-1$

    /**
     * The id of the rule; see {@link FindingKey#ruleId()}. Absent where no rule is involved, as in an unreadable file.
     */
    public static final String RULE = "org.exsite.rule"; //$NON-NLS-1$

    /** The URI fragment of the object at fault; see {@link FindingKey#location()}. */
    public static final String LOCATION = "org.exsite.location"; //$NON-NLS-1$

    /** The name of the feature at fault, or an empty text; see {@link FindingKey#feature()}. */
    public static final String FEATURE = "org.exsite.feature"; //$NON-NLS-1$

    /** The text of the value at fault, or an empty text, cut as {@link #clip} does; see {@link FindingKey#value()}. */
    public static final String VALUE = "org.exsite.value"; //$NON-NLS-1$

    /** The articles of the Knowledge Base that the rule stands for, the principal one first, parted by commas. */
    public static final String KB = "org.exsite.kb"; //$NON-NLS-1$

    /** The subject of the rule, by which the Problems view can group; see {@code RuleGroup#name()}. */
    public static final String SUBJECT = "org.exsite.subject"; //$NON-NLS-1$

    /**
     * The family of all jobs that read files for editors, evaluate them or write markers: joining it waits until markers
     * are up to date.
     */
    public static final Object JOB_FAMILY = new Object();

    /** The number of markers that one file gets at most; one more tells how many problems there are beyond. */
    public static final int LIMIT = 1000;

    /** Markers hold texts of up to 65,535 bytes of UTF-8; this many characters always fit. */
    private static final int LONGEST_TEXT = 20_000;

    private ProblemMarkers() {
    }

    /** Tells whether a marker is one of ours and belongs to a rule. */
    public static boolean hasRule(IMarker marker) {
        return !marker.getAttribute(RULE, "").isEmpty(); //$NON-NLS-1$
    }

    /** Returns the key of the finding that a marker stands for; its value may be cut, see {@link #matches}. */
    public static FindingKey key(IMarker marker) {
        return new FindingKey(marker.getAttribute(RULE, ""), marker.getAttribute(LOCATION, ""), //$NON-NLS-1$ //$NON-NLS-2$
                marker.getAttribute(FEATURE, ""), marker.getAttribute(VALUE, "")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Tells whether a key that was read from a marker is that of a finding. */
    public static boolean matches(FindingKey ofMarker, FindingKey ofFinding) {
        return ofMarker.ruleId().equals(ofFinding.ruleId()) && ofMarker.location().equals(clip(ofFinding.location()))
                && ofMarker.feature().equals(ofFinding.feature()) && ofMarker.value().equals(clip(ofFinding.value()));
    }

    static String clip(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}

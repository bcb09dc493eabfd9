package org.exsite.ui.editor.pages;

import java.util.StringJoiner;

import org.exsite.rules.Severity;
import org.exsite.ui.editor.Messages;
import org.exsite.ui.live.LiveValidation;

/** Counts problems in words: "2 errors, 1 warning". */
public final class ProblemCounts {

    private ProblemCounts() {
    }

    /** Returns the problems of an editor in words. */
    public static String text(LiveValidation validation) {
        StringJoiner text = new StringJoiner(", "); //$NON-NLS-1$
        add(text, validation.count(Severity.ERROR), Messages.Count_error, Messages.Count_errors);
        add(text, validation.count(Severity.WARNING), Messages.Count_warning, Messages.Count_warnings);
        add(text, validation.count(Severity.INFO), Messages.Count_note, Messages.Count_notes);
        return text.length() == 0 ? Messages.Count_none : text.toString();
    }

    private static void add(StringJoiner text, int count, String one, String many) {
        if (count > 0) {
            text.add(count == 1 ? one : Messages.bind(many, count));
        }
    }
}

package org.exsite.ui.editor.pages;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.ToIntFunction;

import org.exsite.rules.Finding;
import org.exsite.rules.Severity;
import org.exsite.ui.editor.Messages;
import org.exsite.ui.live.LiveValidation;

/** Counts problems in words: "2 errors, 1 warning". */
public final class ProblemCounts {

    private ProblemCounts() {
    }

    /** Returns the problems of an editor in words. */
    public static String text(LiveValidation validation) {
        String text = text(validation::count);
        return text.isEmpty() ? Messages.Count_none : text;
    }

    /** Returns problems in words, an empty text if there are none. */
    public static String text(List<Finding> findings) {
        return text(severity -> (int) findings.stream().filter(finding -> finding.severity() == severity).count());
    }

    private static String text(ToIntFunction<Severity> count) {
        StringJoiner text = new StringJoiner(", "); //$NON-NLS-1$
        add(text, count.applyAsInt(Severity.ERROR), Messages.Count_error, Messages.Count_errors);
        add(text, count.applyAsInt(Severity.WARNING), Messages.Count_warning, Messages.Count_warnings);
        add(text, count.applyAsInt(Severity.INFO), Messages.Count_note, Messages.Count_notes);
        return text.toString();
    }

    private static void add(StringJoiner text, int count, String one, String many) {
        if (count > 0) {
            text.add(count == 1 ? one : Messages.bind(many, count));
        }
    }
}

package org.exsite.ui.editor.pages;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.ToIntFunction;

import org.exsite.rules.Finding;
import org.exsite.rules.Severity;
import org.exsite.ui.editor.Messages;
import org.exsite.ui.live.LiveValidation;
import org.exsite.ui.live.LiveValidation.State;

/** Counts problems in words: "2 errors, 1 warning". */
public final class ProblemCounts {

    private ProblemCounts() {
    }

    /** Returns the problems of an editor in words, or that they are not known. */
    public static String text(LiveValidation validation) {
        if (validation.state() == State.UNCHECKED) {
            return Messages.Count_unknown;
        } else if (validation.evaluation() == null) {
            return Messages.Count_checking;
        }
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

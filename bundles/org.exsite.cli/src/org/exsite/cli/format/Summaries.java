package org.exsite.cli.format;

import org.exsite.cli.Messages;
import org.exsite.rules.Severity;

/** What was found, in one sentence. */
public final class Summaries {

    private Summaries() {
    }

    /** Returns how many problems of each severity there are. */
    public static String of(Report report) {
        String hidden = report.suppressed().isEmpty() ? ""
                : ' ' + Messages.count("summary.suppressed", report.suppressed().size());
        if (report.problems().isEmpty()) {
            return Messages.format("summary.none") + hidden;
        }
        return Messages.format("summary.found", Messages.count("summary.error", report.count(Severity.ERROR)),
                Messages.count("summary.warning", report.count(Severity.WARNING)),
                Messages.count("summary.info", report.count(Severity.INFO))) + hidden;
    }
}

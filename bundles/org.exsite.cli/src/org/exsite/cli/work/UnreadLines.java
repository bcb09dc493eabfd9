package org.exsite.cli.work;

import org.exsite.cli.Messages;
import org.exsite.cli.format.Report;
import org.exsite.cli.io.Console;
import org.exsite.model.Organization;

/** Lines of the input that could not be read. */
final class UnreadLines {

    private UnreadLines() {
    }

    /** Says how many lines were not read, if there are any. */
    static void tell(Organization organization, Console console) {
        int count = (int) organization.getImportProblems().stream().filter(problem -> !problem.isImported()).count();
        if (count > 0) {
            console.err().println(Messages.count("input.unreadLines", count));
        }
    }

    /** Says how many lines were not read, unless they are in a report. */
    static void tell(Organization organization, Report report, Console console) {
        if (report.problems().stream().noneMatch(problem -> problem.type().equals("ImportProblem"))) {
            tell(organization, console);
        }
    }
}

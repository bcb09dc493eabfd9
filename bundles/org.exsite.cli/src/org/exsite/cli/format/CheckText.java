package org.exsite.cli.format;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;


/** One line per problem, the most serious first, then by object. */
public final class CheckText {

    private CheckText() {
    }

    static void write(Report report, Writer writer) throws IOException {
        // the sort is stable, so that the order by object remains within a severity
        List<Problem> ordered = report.problems().stream().sorted(Comparator.comparing(Problem::severity)).toList();
        for (Problem problem : ordered) {
            writer.write(line(problem));
            writer.write(System.lineSeparator());
        }
    }

    /** Returns a problem as one line: severity, principal article, object, message, rule. */
    public static String line(Problem problem) {
        String article = problem.references().isEmpty() ? "" : problem.references().getFirst() + " ";
        return Words.of(problem.severity()) + " " + article + Words.oneLine(problem.object()) + ": "
                + Words.oneLine(problem.message()) + " [" + problem.rule() + "]";
    }
}

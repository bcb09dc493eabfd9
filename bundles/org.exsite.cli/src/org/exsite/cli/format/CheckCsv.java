package org.exsite.cli.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** A table for a spreadsheet: one row per problem. */
final class CheckCsv {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private CheckCsv() {
    }

    static void write(Report report, Writer writer) throws IOException {
        // closing would close the writer, which is not ours
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).bufferSize(0).build(writer);
        csv.writeRecord("severity", "rule", "kb", "object", "class", "feature", "message", "fixes");
        for (Problem problem : report.problems()) {
            csv.writeRecord(Stream.of(Words.of(problem.severity()), problem.rule(),
                    String.join(" ", problem.references()), problem.object(), problem.type(),
                    problem.feature() == null ? "" : problem.feature(), problem.message(),
                    String.join(" ", ids(problem.fixes()))).map(CheckCsv::harmless).toList());
        }
    }

    private static List<String> ids(List<Remedy> fixes) {
        return fixes.stream().map(Remedy::id).toList();
    }

    /** A spreadsheet would run a field that begins like a formula; an apostrophe makes it text. */
    private static String harmless(String field) {
        return !field.isEmpty() && BEGINS_A_FORMULA.indexOf(field.charAt(0)) >= 0 ? "'" + field : field;
    }
}

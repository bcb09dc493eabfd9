package org.exsite.cli.format;

import org.exsite.cli.io.Output;

/** How a check can be reported. */
public enum CheckFormat {

    /** One line per problem, the most serious first. */
    TEXT {
        @Override
        public void write(Report report, Output output) {
            output.writeText(writer -> CheckText.write(report, writer));
        }
    },
    /** An object with a list of findings. */
    JSON {
        @Override
        public void write(Report report, Output output) {
            output.write(stream -> CheckJson.write(report, stream));
        }
    },
    /** The interchange format of static analysis, version 2.1.0. */
    SARIF {
        @Override
        public void write(Report report, Output output) {
            output.write(stream -> CheckSarif.write(report, stream));
        }
    },
    /** A page that explains each rule. */
    HTML {
        @Override
        public void write(Report report, Output output) {
            output.writeUtf8(writer -> CheckHtml.write(report, writer));
        }
    },
    /** A table for a spreadsheet. */
    CSV {
        @Override
        public void write(Report report, Output output) {
            output.writeUtf8(writer -> CheckCsv.write(report, writer));
        }
    };

    /** Returns a problem as one line of the text format. */
    public static String line(Problem problem) {
        return CheckText.line(problem);
    }

    /** Writes a report. */
    public abstract void write(Report report, Output output);
}

package org.exsite.cli.format;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.trace.NonDelivery;
import org.exsite.routing.trace.Trace;
import org.exsite.routing.trace.TraceStep;

/** The way of a message for people: the steps below the servers where they happen, branches further in. */
final class TraceText {

    private static final String INDENT = "  ";

    private TraceText() {
    }

    static void write(Trace trace, Writer writer) throws IOException {
        write(trace, writer, "");
    }

    private static void write(Trace trace, Writer writer, String indent) throws IOException {
        line(writer, indent + trace.address());
        DistinguishedName place = null;
        for (TraceStep step : trace.steps()) {
            if (!step.place().equals(place)) {
                place = step.place();
                line(writer, indent + INDENT + place.value());
            }
            line(writer, indent + INDENT + INDENT + step.text() + article(step.article()));
        }
        for (Trace branch : trace.branches()) {
            write(branch, writer, indent + INDENT);
        }
        line(writer, indent + "= " + trace.outcome().text() + trace.outcome().reason().map(TraceText::codes).orElse("")
                + article(trace.outcome().article()));
    }

    /** The codes that a non-delivery report carries (Q174175). */
    private static String codes(NonDelivery reason) {
        return " (NDR " + reason.reason() + (reason.diagnostic() < 0 ? "" : "/" + reason.diagnostic()) + ')';
    }

    private static String article(Optional<String> article) {
        return article.map(number -> " [" + number + ']').orElse("");
    }

    private static void line(Writer writer, String text) throws IOException {
        writer.write(Words.oneLine(text));
        writer.write(System.lineSeparator());
    }
}

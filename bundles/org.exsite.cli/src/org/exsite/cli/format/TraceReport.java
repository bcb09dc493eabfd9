package org.exsite.cli.format;

import org.exsite.cli.io.Output;
import org.exsite.routing.trace.Trace;

/** Writes the ways of messages. Apart from {@link TraceFormat}, so that help does not load what a trace is. */
public final class TraceReport {

    private TraceReport() {
    }

    /** Writes the way of a message. */
    public static void write(Trace trace, TraceFormat format, Output output) {
        switch (format) {
            case TEXT -> output.writeText(writer -> TraceText.write(trace, writer));
            case JSON -> output.write(stream -> TraceJson.write(trace, stream));
        }
    }
}

package org.exsite.cli.format;

import org.exsite.cli.io.Output;
import org.exsite.routing.trace.Trace;

/** How the way of a message can be written. */
public enum TraceFormat {

    /** A line for each step, below the server where it happens. */
    TEXT {
        @Override
        public void write(Trace trace, Output output) {
            output.writeText(writer -> TraceText.write(trace, writer));
        }
    },
    /** An object with steps, outcome and branches. */
    JSON {
        @Override
        public void write(Trace trace, Output output) {
            output.write(stream -> TraceJson.write(trace, stream));
        }
    };

    /** Writes the way of a message. */
    public abstract void write(Trace trace, Output output);
}

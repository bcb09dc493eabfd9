package org.exsite.cli.format;

/** How the way of a message can be written. */
public enum TraceFormat {

    /** A line for each step, below the server where it happens. */
    TEXT,
    /** An object with steps, outcome and branches. */
    JSON
}

package org.exsite.cli.commands;

import org.exsite.cli.work.Reading;

import picocli.CommandLine.Option;

/** How the files named on the command line are read. */
final class ReadingOptions {

    @Option(names = "--options", paramLabel = "FILE")
    private String options;

    @Option(names = "--include-files")
    private boolean includes;

    /** Returns how files are read; reads the options file, if there is one. */
    Reading reading() {
        return Reading.of(options, includes);
    }
}

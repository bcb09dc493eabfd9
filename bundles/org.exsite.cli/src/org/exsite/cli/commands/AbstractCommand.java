package org.exsite.cli.commands;

import java.util.concurrent.Callable;

import org.exsite.cli.io.Console;

import picocli.CommandLine.ParentCommand;

/** A command below {@code exsite}. */
abstract class AbstractCommand implements Callable<Integer> {

    @ParentCommand
    private ExsiteCommand exsite;

    /** Returns the streams of this run. */
    final Console console() {
        return exsite.console();
    }
}

package org.exsite.cli.commands;

import org.exsite.cli.io.Password;

import picocli.CommandLine.Option;

/** Who binds to a directory server. */
final class BindOptions {

    @Option(names = "--bind", paramLabel = "NAME")
    private String name;

    @Option(names = "--password-file", paramLabel = "FILE")
    private String passwordFile;

    /** Returns where the password comes from, or {@code null} if nobody binds. */
    Password password() {
        return Password.of(name, passwordFile);
    }
}

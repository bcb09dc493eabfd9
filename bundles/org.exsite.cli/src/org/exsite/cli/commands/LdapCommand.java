package org.exsite.cli.commands;

import org.exsite.cli.io.Console;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code exsite ldap}: the commands that talk to a directory server. */
@Command(name = "ldap", subcommands = {LdapPullCommand.class, LdapPushCommand.class, LdapServeCommand.class,
        HelpCommand.class})
final class LdapCommand {

    @ParentCommand
    private ExsiteCommand exsite;

    /** Returns the streams of this run. */
    Console console() {
        return exsite.console();
    }
}

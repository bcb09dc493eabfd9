package org.exsite.cli.work;

import java.io.IOException;

import org.exsite.cli.io.Console;
import org.exsite.cli.io.ConsoleProgress;
import org.exsite.cli.io.ExitCode;
import org.exsite.cli.io.Failure;
import org.exsite.cli.io.Output;
import org.exsite.directory.LdapConnectionSettings;
import org.exsite.directory.LdapPull;
import org.exsite.directory.ReadOptions;
import org.exsite.model.Organization;

/** Reads an organization from a directory server and writes it. */
public final class PullWork {

    private PullWork() {
    }

    /** Pulls and returns the exit code. */
    public static int run(Console console, ServerAccess server, int pageSize, Output output) {
        DirectoryOutput target = new DirectoryOutput(output);
        if (pageSize < 1) {
            throw Failure.usage("ldap.pageSize");
        }
        Organization organization = read(console, server.settings().withPageSize(pageSize));
        target.write(organization, console);
        UnreadLines.tell(organization, console);
        return ExitCode.OK;
    }

    private static Organization read(Console console, LdapConnectionSettings settings) {
        try (ConsoleProgress progress = new ConsoleProgress(console.err())) {
            return LdapPull.read(settings, ReadOptions.DEFAULT.with(progress));
        } catch (IOException e) {
            throw Failure.unreadable(e, "input.message", e.getMessage());
        }
    }
}

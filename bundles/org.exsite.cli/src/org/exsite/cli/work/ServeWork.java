package org.exsite.cli.work;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.exsite.cli.io.Console;
import org.exsite.cli.io.ExitCode;
import org.exsite.cli.io.Failure;
import org.exsite.cli.io.Password;
import org.exsite.directory.LdapCredentials;
import org.exsite.directory.LdapException;
import org.exsite.directory.LdapServer;
import org.exsite.model.Organization;

/** Runs a directory server with an organization in memory. */
public final class ServeWork {

    private static final int MAX_PORT = 65_535;

    private ServeWork() {
    }

    /**
     * Serves until the process or the thread is told to end.
     *
     * @param password who must bind, or {@code null}
     */
    public static int run(Console console, String file, int port, Password password) {
        if (port < 0 || port > MAX_PORT) {
            throw Failure.usage("ldap.port", MAX_PORT);
        }
        Optional<LdapCredentials> credentials = Optional.ofNullable(password)
                .map(who -> new LdapCredentials(who.name(), who.get()));
        Organization organization = DirectoryInput.read(console, file);
        try (LdapServer server = LdapServer.start(organization, port, credentials)) {
            console.out().println(server.url());
            console.out().flush();
            console.tell("ldap.serving");
            new CountDownLatch(1).await();
        } catch (LdapException e) {
            throw Failure.failed(e, "input.message", e.getMessage());
        } catch (InterruptedException e) {
            // asked to end, which is how this ends
            return ExitCode.OK;
        }
        return ExitCode.OK;
    }
}

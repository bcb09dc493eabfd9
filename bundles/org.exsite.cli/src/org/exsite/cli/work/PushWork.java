package org.exsite.cli.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.exsite.cli.io.Console;
import org.exsite.cli.io.ConsoleProgress;
import org.exsite.cli.io.ExitCode;
import org.exsite.cli.io.Failure;
import org.exsite.cli.io.IoReasons;
import org.exsite.cli.io.Paths;
import org.exsite.directory.LdapConnectionSettings;
import org.exsite.directory.LdapException;
import org.exsite.directory.LdapPush;
import org.exsite.directory.PushOptions;
import org.exsite.directory.PushOptions.OnProblem;
import org.exsite.directory.PushOutcome;

/** Sends changes to a directory server. */
public final class PushWork {

    private final Console console;
    private final ServerAccess server;
    private final boolean dryRun;
    private final AfterConflict afterConflict;
    private final Path log;
    private final boolean resume;

    /**
     * @param log the file of the log, or {@code null}
     * @param resume whether the log is of an earlier run that is gone on with
     */
    public PushWork(Console console, ServerAccess server, boolean dryRun, AfterConflict afterConflict, String log,
            boolean resume) {
        this.console = console;
        this.server = server;
        this.dryRun = dryRun;
        this.afterConflict = afterConflict;
        this.log = log == null ? null : Paths.of(log);
        this.resume = resume;
        if (resume && (log == null || !Files.exists(this.log))) {
            throw Failure.usage("ldap.nothingToResume");
        } else if (!resume && log != null && Files.exists(this.log)) {
            throw Failure.usage("ldap.logExists", log);
        }
    }

    /**
     * Sends the changes and returns the exit code.
     *
     * @param changes the file of the changes, or of the directory as it was edited
     * @param base the file of the directory that they were made from, or {@code null}
     * @param warnings looks for what the changes would spoil, which only the directory can tell; if one is so serious that
     *        it is a reason to fail, nothing is sent
     */
    public int run(String changes, String base, OperationWarnings warnings) {
        PushInput input = new PushInput(console, changes);
        LdapPush push = base == null ? input.records() : input.changesOf(base);
        int warned = base == null ? ExitCode.OK : input.tell(warnings);
        if (push.size() == 0) {
            console.tell("diff.nothingToImport");
            return warned;
        } else if (warned == ExitCode.PROBLEMS && !dryRun) {
            console.tell("warnings.notSent");
            return warned;
        }
        PushOutcome outcome = send(push, server.settings());
        PushText.summary(outcome, dryRun, console);
        return outcome.problems().isEmpty() ? warned : ExitCode.PROBLEMS;
    }

    private PushOutcome send(LdapPush push, LdapConnectionSettings settings) {
        try (ConsoleProgress progress = new ConsoleProgress(console.err())) {
            return push.send(settings, new PushOptions(dryRun,
                    afterConflict == AfterConflict.SKIP ? OnProblem.SKIP : OnProblem.STOP, Optional.ofNullable(log),
                    resume, progress, result -> PushText.write(result, console.out())));
        } catch (LdapException e) {
            throw Failure.failed(e, log == null || dryRun ? "input.message" : "ldap.resume", e.getMessage());
        } catch (IOException e) {
            throw Failure.failed(e, "output.failed", log, IoReasons.of(e));
        }
    }
}

package org.exsite.cli.commands;

import java.util.concurrent.Callable;

import org.exsite.cli.work.AfterConflict;
import org.exsite.cli.work.PushWork;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Parameters;

/** {@code exsite ldap push}: sends changes to a directory server. */
@Command(name = "push")
final class LdapPushCommand implements Callable<Integer> {

    @ParentCommand
    private LdapCommand ldap;

    @Mixin
    private ServerOptions server;

    @Parameters(paramLabel = "CHANGES", descriptionKey = "pushed", index = "1")
    private String changes;

    @Option(names = "--base", paramLabel = "FILE")
    private String base;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--on-conflict", paramLabel = "stop|skip", defaultValue = "stop")
    private AfterConflict afterConflict;

    @Option(names = "--log", paramLabel = "FILE")
    private String log;

    @Option(names = "--resume")
    private boolean resume;

    @Mixin
    private WarningOptions warnings;

    @Override
    public Integer call() {
        return new PushWork(ldap.console(), server.access(ldap.console()), dryRun, afterConflict, log, resume)
                .run(changes, base, warnings.warnings(ldap.console(), base == null ? changes : base));
    }
}

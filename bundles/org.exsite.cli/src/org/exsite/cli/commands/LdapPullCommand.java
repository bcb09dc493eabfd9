package org.exsite.cli.commands;

import java.util.concurrent.Callable;

import org.exsite.cli.work.PullWork;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code exsite ldap pull}: reads an organization from a directory server. */
@Command(name = "pull")
final class LdapPullCommand implements Callable<Integer> {

    @ParentCommand
    private LdapCommand ldap;

    @Mixin
    private ServerOptions server;

    @Option(names = "--page-size", paramLabel = "N", defaultValue = "100")
    private int pageSize;

    @Mixin
    private RequiredOutput output;

    @Override
    public Integer call() {
        return PullWork.run(ldap.console(), server.access(ldap.console()), pageSize, output.open(ldap.console()));
    }
}

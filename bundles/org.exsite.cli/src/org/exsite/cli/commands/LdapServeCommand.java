package org.exsite.cli.commands;

import java.util.concurrent.Callable;

import org.exsite.cli.work.ServeWork;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Parameters;

/** {@code exsite ldap serve}: a directory server in memory to try things on. */
@Command(name = "serve")
final class LdapServeCommand implements Callable<Integer> {

    @ParentCommand
    private LdapCommand ldap;

    @Parameters(paramLabel = "FILE", descriptionKey = "file", index = "0")
    private String file;

    @Option(names = "--port", paramLabel = "N", defaultValue = "10389")
    private int port;

    @Mixin
    private BindOptions bind;

    @Override
    public Integer call() {
        return ServeWork.run(ldap.console(), file, port, bind.password());
    }
}

package org.exsite.cli.commands;

import java.util.List;
import java.util.concurrent.Callable;

import org.exsite.cli.io.ExitCode;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * {@code exsite help}: shows the help of a command or of one below it, such as {@code exsite help ldap push}. The help
 * command of picocli looks at the first word alone.
 */
@Command(name = "help", helpCommand = true)
final class HelpCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "COMMAND", arity = "0..*", descriptionKey = "helped")
    private List<String> words;

    @Override
    public Integer call() {
        CommandLine command = spec.parent().commandLine();
        for (String word : words == null ? List.<String>of() : words) {
            CommandLine next = command.getSubcommands().get(word);
            if (next == null) {
                throw new UnmatchedArgumentException(command, List.of(word));
            }
            command = next;
        }
        command.usage(command.getOut());
        return ExitCode.OK;
    }
}

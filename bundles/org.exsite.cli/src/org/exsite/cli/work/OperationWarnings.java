package org.exsite.cli.work;

import java.util.Comparator;

import org.exsite.cli.format.CheckText;
import org.exsite.cli.format.Problem;
import org.exsite.cli.io.Console;
import org.exsite.cli.io.ExitCode;
import org.exsite.directory.ChangeSet;
import org.exsite.model.Organization;
import org.exsite.rules.EvaluationResult;
import org.exsite.rules.RuleConfiguration;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.operations.Operations;

/** Warns of what changes would spoil, before they are made in a directory. */
public final class OperationWarnings {

    private final Console console;
    private final RuleConfiguration configuration;
    private final Severity failOn;

    /**
     * @param configuration the name of the file that says which rules are on, or {@code null} to look for it
     * @param input the name of the file that the directory is in
     * @param failOn from which severity on a warning ends the command with {@link ExitCode#PROBLEMS}; {@code null} for
     *        none
     */
    public OperationWarnings(Console console, String configuration, String input, Severity failOn) {
        this.console = console;
        this.configuration = Configuration.read(configuration, input, console);
        this.failOn = failOn;
    }

    /**
     * Writes the warnings to standard error, the most serious first.
     *
     * @param now the directory as the changes leave it
     * @return the exit code
     */
    int tell(ChangeSet changes, Organization now) {
        EvaluationResult result = Operations.check(Catalogue.all(), changes, now, configuration);
        if (!result.findings().isEmpty()) {
            console.tell("warnings.title");
        }
        result.findings().stream().map(finding -> Problems.of(finding, result.context()))
                .sorted(Comparator.comparing(Problem::severity).thenComparing(Problem.BY_OBJECT))
                .forEach(problem -> console.err().println(CheckText.line(problem)));
        boolean failed = Failures.tell(result.failures(), console);
        boolean serious = failOn != null
                && result.findings().stream().anyMatch(finding -> finding.severity().isAtLeast(failOn));
        return failed ? ExitCode.INTERNAL : serious ? ExitCode.PROBLEMS : ExitCode.OK;
    }
}

package org.exsite.cli.work;

import java.io.PrintStream;
import java.util.List;

import org.exsite.cli.io.Console;
import org.exsite.cli.io.ExitCode;
import org.exsite.cli.io.Output;
import org.exsite.model.Organization;
import org.exsite.rules.Evaluation;
import org.exsite.rules.EvaluationMonitor;
import org.exsite.rules.Evaluator;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleConfiguration;
import org.exsite.rules.RuleSet;
import org.exsite.rules.Severity;

/** Applies fixes to a directory, says what was done, and what somebody has to choose. */
public final class FixWork {

    private final Console console;
    private final String file;
    private final List<String> rules;
    private final String configuration;
    private final List<String> decisions;
    private final boolean all;

    /**
     * @param rules rule ids and article numbers, or {@code null} for every rule
     * @param configuration the name of the file that says which rules are on, or {@code null} to look for it
     * @param decisions decisions in the form {@code RULE=FIX[:DN]}
     * @param all whether findings without a decision are fixed where that needs no choice
     */
    public FixWork(Console console, String file, List<String> rules, String configuration, List<String> decisions,
            boolean all) {
        this.configuration = configuration;
        this.console = console;
        this.file = file;
        this.rules = rules;
        this.decisions = decisions;
        this.all = all;
    }

    /**
     * Applies the fixes and returns the exit code.
     *
     * @param output where the directory is written, or {@code null} if nothing is to be written
     */
    public int run(Output output) {
        DirectoryOutput target = output == null ? null : new DirectoryOutput(output);
        RuleSet selected = Catalogue.select(rules);
        FixPlan plan = new FixPlan(decisions, selected, all);
        RuleConfiguration settings = Configuration.read(configuration, file, console);
        Organization organization = DirectoryInput.read(console, file);
        // with the directory on standard output, what was done is a message
        PrintStream list = output != null && output.isStandard() ? console.err() : console.out();
        FixReport report = new FixReport(list, output == null);
        List<Finding> remaining;
        boolean failed;
        try (Evaluation evaluation = Evaluator.start(selected, List.of(organization), settings,
                EvaluationMonitor.NONE)) {
            plan.verify(evaluation.findings(), evaluation);
            new FixRun(organization, evaluation, plan, report).run();
            remaining = evaluation.findings();
            report.remaining(remaining, evaluation);
            failed = Failures.tell(evaluation.failures(), console);
        }
        if (target != null) {
            target.write(organization, console);
        }
        UnreadLines.tell(organization, console);
        report.summary(remaining.size(), console);
        return failed ? ExitCode.INTERNAL
                : remaining.stream().anyMatch(finding -> finding.severity() == Severity.ERROR) ? ExitCode.PROBLEMS
                        : ExitCode.OK;
    }
}

package org.exsite.cli.work;

import java.util.List;

import org.exsite.cli.format.CheckFormat;
import org.exsite.cli.format.Problem;
import org.exsite.cli.format.Report;
import org.exsite.cli.format.RuleInfo;
import org.exsite.cli.format.Summaries;
import org.exsite.cli.io.Console;
import org.exsite.cli.io.ExitCode;
import org.exsite.cli.io.Output;
import org.exsite.model.Organization;
import org.exsite.rules.EvaluationMonitor;
import org.exsite.rules.EvaluationResult;
import org.exsite.rules.Evaluator;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleConfiguration;
import org.exsite.rules.RuleSet;
import org.exsite.rules.Severity;

/** Evaluates rules on files and reports what they find. */
public final class CheckWork {

    private final Console console;
    private final List<String> files;
    private final List<String> rules;
    private final String configuration;
    private final Reading reading;

    /**
     * @param files the names of files, which are merged
     * @param rules rule ids and article numbers, or {@code null} for every rule
     * @param configuration the name of the file that says which rules are on, or {@code null} to look for it
     * @param reading how the files are read
     */
    public CheckWork(Console console, List<String> files, List<String> rules, String configuration, Reading reading) {
        this.configuration = configuration;
        this.console = console;
        this.files = files;
        this.rules = rules;
        this.reading = reading;
    }

    /** Checks, writes the report and returns the exit code. */
    public int run(CheckFormat format, Severity failOn, Output output) {
        RuleSet selected = Catalogue.select(rules);
        RuleConfiguration settings = Configuration.read(configuration, files.getFirst(), console);
        Organization organization = DirectoryInput.read(console, files, reading);
        // once, and without following the model: that takes a fraction of the memory
        EvaluationResult result = Evaluator.run(selected, List.of(organization), settings, EvaluationMonitor.NONE);
        Report report = new Report(files, selected.rules().stream().map(RuleInfo::of).toList(),
                problems(result.findings(), result), problems(result.suppressed(), result));
        boolean failed = Failures.tell(result.failures(), console);
        format.write(report, output);
        UnreadLines.tell(organization, report, console);
        console.err().println(Summaries.of(report));
        return failed ? ExitCode.INTERNAL : report.hasAtLeast(failOn) ? ExitCode.PROBLEMS : ExitCode.OK;
    }

    private static List<Problem> problems(List<Finding> findings, EvaluationResult result) {
        return findings.stream().map(finding -> Problems.of(finding, result.context())).toList();
    }
}

package org.exsite.cli.work;

import java.time.LocalDate;
import java.util.List;

import org.exsite.cli.io.Console;
import org.exsite.cli.io.ExitCode;
import org.exsite.cli.io.Output;
import org.exsite.model.Organization;
import org.exsite.report.OrganizationReport;
import org.exsite.rules.EvaluationMonitor;
import org.exsite.rules.EvaluationResult;
import org.exsite.rules.Evaluator;
import org.exsite.rules.RuleConfiguration;
import org.exsite.rules.RuleSet;

/** Writes a report on what there is in files and what is wrong with it. */
public final class ReportWork {

    private final Console console;
    private final List<String> files;
    private final List<String> rules;
    private final String configuration;

    /**
     * @param files the names of files, which are merged
     * @param rules rule ids and article numbers, or {@code null} for every rule
     * @param configuration the name of the file that says which rules are on, or {@code null} to look for it
     */
    public ReportWork(Console console, List<String> files, List<String> rules, String configuration) {
        this.console = console;
        this.files = files;
        this.rules = rules;
        this.configuration = configuration;
    }

    /** Writes the report and returns the exit code; that there are problems is not one, for they are what it tells. */
    public int run(Reading reading, Output output) {
        RuleSet selected = Catalogue.select(rules);
        RuleConfiguration settings = Configuration.read(configuration, files.getFirst(), console);
        Organization organization = DirectoryInput.read(console, files, reading);
        EvaluationResult result = Evaluator.run(selected, List.of(organization), settings, EvaluationMonitor.NONE);
        OrganizationReport report = new OrganizationReport(organization, result.findings(), result.suppressed(),
                LocalDate.now());
        output.writeUtf8(report::write);
        UnreadLines.tell(organization, console);
        return Failures.tell(result.failures(), console) ? ExitCode.INTERNAL : ExitCode.OK;
    }
}

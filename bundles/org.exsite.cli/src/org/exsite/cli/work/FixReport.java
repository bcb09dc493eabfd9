package org.exsite.cli.work;

import java.io.PrintStream;
import java.util.List;

import org.exsite.cli.Messages;
import org.exsite.cli.format.CheckFormat;
import org.exsite.cli.format.Problem;
import org.exsite.cli.io.Console;
import org.exsite.rules.Evaluation;
import org.exsite.rules.Finding;
import org.exsite.rules.Fix;
import org.exsite.rules.Fix.Choice;

/** Says what was fixed and what somebody has to choose. */
final class FixReport {

    private static final int SHOWN_CHOICES = 10;

    private final PrintStream list;
    private final boolean dryRun;
    private int fixed;

    /**
     * @param list where the lines go
     * @param dryRun whether nothing is written, so that lines say what would be done
     */
    FixReport(PrintStream list, boolean dryRun) {
        this.list = list;
        this.dryRun = dryRun;
    }

    /** Says that a finding was resolved. */
    void fixed(Finding finding, String object, FixPlan.Step step) {
        fixed++;
        String label = step.fix().label(finding);
        list.println(Messages.format(dryRun ? "fix.would" : "fix.did", object,
                step.choice() == null ? label : Messages.format("fix.withChoice", label, step.choice().id()),
                finding.rule().id(), step.fix().id()));
    }

    /** Says that a finding is gone because another one was resolved. */
    void resolved(Finding finding, String object) {
        fixed++;
        list.println(Messages.format(dryRun ? "fix.wouldResolve" : "fix.resolved", object, finding.rule().id()));
    }

    /** Lists what was not resolved, with what can be done about it. */
    void remaining(List<Finding> findings, Evaluation evaluation) {
        for (Finding finding : findings) {
            Problem problem = Problems.of(finding, evaluation.context());
            list.println(Messages.format(problem.fixes().isEmpty() ? "fix.byHand" : "fix.choose",
                    CheckFormat.line(problem)));
            for (Fix fix : Problems.applicable(finding, evaluation.context())) {
                options(finding, fix, evaluation);
            }
        }
    }

    private void options(Finding finding, Fix fix, Evaluation evaluation) {
        String rule = finding.rule().id();
        if (!fix.needsChoice()) {
            list.println(Messages.format("fix.option", rule, fix.id(), fix.label(finding)));
            return;
        }
        List<Choice> choices = fix.choices(finding, evaluation.context());
        for (Choice choice : choices.subList(0, Math.min(SHOWN_CHOICES, choices.size()))) {
            list.println(Messages.format("fix.optionWithChoice", rule, fix.id(), choice.id(), fix.label(finding),
                    choice.label()));
        }
        if (choices.size() > SHOWN_CHOICES) {
            list.println(Messages.format("fix.moreChoices", choices.size() - SHOWN_CHOICES));
        }
    }

    /** Says how much was done and how much is left. */
    void summary(int remaining, Console console) {
        console.err().println(Messages.format(dryRun ? "fix.wouldSummary" : "fix.summary",
                Messages.count("summary.problem", fixed), Messages.count("summary.problem", remaining)));
    }
}

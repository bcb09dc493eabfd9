package org.exsite.cli.work;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.exsite.model.Organization;
import org.exsite.model.edit.ExsiteEditingDomain;
import org.exsite.rules.Evaluation;
import org.exsite.rules.Finding;
import org.exsite.rules.FindingKey;
import org.exsite.rules.FixApplication;

/**
 * Applies a plan to a model until nothing is left that the plan has an answer for. Findings that another step resolved
 * need no step of their own, and what a step brings to light is looked at as well; each finding is tried once.
 */
final class FixRun {

    private final ExsiteEditingDomain domain = new ExsiteEditingDomain();
    private final Evaluation evaluation;
    private final FixPlan plan;
    private final FixReport report;
    private final Set<FindingKey> tried = new HashSet<>();

    FixRun(Organization organization, Evaluation evaluation, FixPlan plan, FixReport report) {
        this.evaluation = evaluation;
        this.plan = plan;
        this.report = report;
        domain.adopt(organization);
    }

    void run() {
        Map<Finding, FixPlan.Step> steps = steps();
        while (!steps.isEmpty()) {
            steps.forEach(this::apply);
            steps = steps();
        }
    }

    /** Returns what is to be done about the findings that have not been tried. */
    private Map<Finding, FixPlan.Step> steps() {
        Map<Finding, FixPlan.Step> steps = new LinkedHashMap<>();
        for (Finding finding : List.copyOf(evaluation.findings())) {
            if (!tried.contains(finding.key())) {
                plan.step(finding, evaluation).ifPresent(step -> steps.put(finding, step));
            }
        }
        return steps;
    }

    /** Applies a step on its own: only so it can be said which findings it was that resolved the others. */
    private void apply(Finding finding, FixPlan.Step step) {
        tried.add(finding.key());
        String name = Problems.nameOf(finding.object());
        if (isThere(finding) && step.fix().isApplicable(finding, evaluation.context())) {
            FixApplication.apply(domain, evaluation, step.fix(), List.of(finding), step.choice());
            // nobody undoes on the command line
            domain.getCommandStack().flush();
            if (!isThere(finding)) {
                report.fixed(finding, name, step);
            }
        } else if (!isThere(finding)) {
            report.resolved(finding, name);
        }
    }

    private boolean isThere(Finding finding) {
        return evaluation.findings(finding.object()).stream().anyMatch(finding::isSameFault);
    }
}

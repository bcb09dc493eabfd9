package org.exsite.cli.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.exsite.model.Organization;
import org.exsite.model.edit.ExsiteEditingDomain;
import org.exsite.rules.Evaluation;
import org.exsite.rules.Finding;
import org.exsite.rules.FindingKey;
import org.exsite.rules.FixApplication;

/**
 * Applies a plan to a model until nothing is left that the plan has an answer for. Findings that one step resolves
 * need no second one, and what a step brings to light is looked at as well; each finding is tried once.
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
        Map.Entry<FixPlan.Step, List<Finding>> next = next();
        while (next != null) {
            List<Finding> findings = next.getValue();
            findings.forEach(finding -> tried.add(finding.key()));
            Map<Finding, String> names = new LinkedHashMap<>();
            findings.forEach(finding -> names.put(finding, Problems.nameOf(finding.object())));
            FixApplication.apply(domain, evaluation, next.getKey().fix(), findings, next.getKey().choice());
            Set<FindingKey> left = evaluation.findings().stream().map(Finding::key).collect(Collectors.toSet());
            for (Finding finding : findings) {
                if (!left.contains(finding.key())) {
                    report.fixed(finding, names.get(finding), next.getKey());
                }
            }
            next = next();
        }
    }

    /** Returns the first step that has not been tried and every finding that it is for. */
    private Map.Entry<FixPlan.Step, List<Finding>> next() {
        Map<FixPlan.Step, List<Finding>> steps = new LinkedHashMap<>();
        for (Finding finding : evaluation.findings()) {
            if (!tried.contains(finding.key())) {
                plan.step(finding, evaluation)
                        .ifPresent(step -> steps.computeIfAbsent(step, s -> new ArrayList<>()).add(finding));
            }
        }
        return steps.isEmpty() ? null : steps.entrySet().iterator().next();
    }
}

package org.exsite.rules;

import java.util.List;

import org.exsite.rules.Evaluation.RuleFailure;

/**
 * What one run of a rule set over a model gave.
 *
 * @param findings the findings, ordered by place in the model and rule
 * @param suppressed the findings that somebody has chosen not to see, in the same order
 * @param context reads the model as it was evaluated, for fixes that are asked whether they apply
 * @param failures the rules that failed, each once; they have no findings
 */
public record EvaluationResult(List<Finding> findings, List<Finding> suppressed, RuleContext context,
        List<RuleFailure> failures) {

    public EvaluationResult {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
        failures = List.copyOf(failures);
    }
}

package org.exsite.cli.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.exsite.cli.io.Failure;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.Evaluation;
import org.exsite.rules.Finding;
import org.exsite.rules.Fix;
import org.exsite.rules.Fix.Choice;
import org.exsite.rules.RuleSet;

/**
 * Which fix each finding gets: what the user decided, or the first that may be applied unasked if all are to be fixed.
 */
final class FixPlan {

    private final Map<String, Decision> decisions = new LinkedHashMap<>();
    private final boolean all;

    /**
     * @param texts the decisions of the user
     * @param selected the rules that are evaluated
     * @param all whether findings without a decision are fixed where that may be done unasked
     * @throws Failure if a decision cannot be read, or two are about one rule
     */
    FixPlan(List<String> texts, RuleSet selected, boolean all) {
        this.all = all;
        for (String text : texts) {
            Decision decision = Decision.parse(text, selected);
            Decision other = decisions.putIfAbsent(decision.rule().id(), decision);
            if (other != null) {
                throw Failure.usage("choose.twice", decision.rule().id(), other.text(), text);
            }
        }
    }

    /** Returns what is to be done about a finding, if anything is. */
    Optional<Step> step(Finding finding, Evaluation evaluation) {
        Decision decision = decisions.get(finding.rule().id());
        if (decision != null) {
            return decided(decision, finding, evaluation);
        }
        if (!all) {
            return Optional.empty();
        }
        return Problems.applicable(finding, evaluation.context()).stream().filter(fix -> fix.mayApplyUnasked(finding))
                .findFirst().map(fix -> new Step(fix, null));
    }

    /**
     * Makes sure that every decision fits at least one of the findings that it is about: a name that was misspelled
     * must not pass unnoticed.
     *
     * @throws Failure if one does not
     */
    void verify(List<Finding> findings, Evaluation evaluation) {
        for (Decision decision : decisions.values()) {
            List<Finding> concerned = findings.stream()
                    .filter(finding -> finding.rule().id().equals(decision.rule().id())).toList();
            if (!concerned.isEmpty()
                    && concerned.stream().allMatch(finding -> decided(decision, finding, evaluation).isEmpty())) {
                throw Failure.usage(decision.choice() == null ? "choose.notApplicable" : "choose.noCandidate",
                        decision.text());
            }
        }
    }

    private static Optional<Step> decided(Decision decision, Finding finding, Evaluation evaluation) {
        Fix fix = decision.fix();
        if (!fix.isApplicable(finding, evaluation.context())) {
            return Optional.empty();
        } else if (decision.choice() == null) {
            return Optional.of(new Step(fix, null));
        }
        return fix.choices(finding, evaluation.context()).stream().filter(choice -> isNamed(choice, decision.choice()))
                .findFirst().map(choice -> new Step(fix, choice));
    }

    private static boolean isNamed(Choice choice, String name) {
        if (choice.id().equalsIgnoreCase(name)) {
            return true;
        }
        try {
            return DistinguishedName.parse(choice.id()).equals(DistinguishedName.parse(name));
        } catch (IllegalArgumentException e) {
            // choices may be named by something other than a distinguished name, and so may what the user wrote
            return false;
        }
    }

    /**
     * What is to be done.
     *
     * @param fix the fix
     * @param choice what was chosen, or {@code null} if the fix needs no choice
     */
    record Step(Fix fix, Choice choice) {
    }
}

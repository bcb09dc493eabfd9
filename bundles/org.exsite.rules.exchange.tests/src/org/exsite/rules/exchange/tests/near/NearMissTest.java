package org.exsite.rules.exchange.tests.near;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.exsite.rules.Evaluation;
import org.exsite.rules.Evaluator;
import org.exsite.rules.Finding;
import org.exsite.rules.OperationRule;
import org.exsite.rules.Rule;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.rules.exchange.tests.Check;
import org.exsite.rules.exchange.tests.Directories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is almost a fault is none; and it was near indeed, for one step further the rule speaks. */
class NearMissTest {

    static List<NearMiss> nearMisses() {
        return AllNearMisses.cases();
    }

    @ParameterizedTest
    @MethodSource("nearMisses")
    void isSilentBeforeTheLastStepOnly(NearMiss near) {
        Directories model = new Directories();
        Runnable lastStep = near.healthy().apply(model);
        try (Evaluation evaluation = Evaluator.start(ExchangeRules.catalogue(), List.of(model.organization))) {
            assertEquals(List.of(), messages(near, evaluation.findings()));
            lastStep.run();
            assertNotEquals(List.of(), messages(near, evaluation.findings()));
            assertEquals(Check.findings(model.organization), evaluation.findings());
        }
    }

    /** Rules about operations have tests of their own. */
    @Test
    void everyRuleHasOne() {
        Set<String> without = new TreeSet<>();
        ExchangeRules.catalogue().rules().stream().filter(rule -> !(rule instanceof OperationRule))
                .map(Rule::id).forEach(without::add);
        nearMisses().forEach(near -> without.remove(near.rule()));
        assertEquals(Set.of(), without);
    }

    private static List<String> messages(NearMiss near, List<Finding> findings) {
        return findings.stream().filter(finding -> finding.rule().id().equals(near.rule())).map(Finding::message)
                .toList();
    }
}

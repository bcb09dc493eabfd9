package org.exsite.rules.tests;

import static org.exsite.rules.tests.EvaluatorTest.objects;
import static org.exsite.rules.tests.Library.BOOK;
import static org.exsite.rules.tests.Library.TITLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.exsite.rules.Evaluation;
import org.exsite.rules.Evaluation.RuleFailure;
import org.exsite.rules.EvaluationMonitor;
import org.exsite.rules.EvaluationResult;
import org.exsite.rules.Evaluator;
import org.exsite.rules.Index;
import org.exsite.rules.Rule;
import org.exsite.rules.RuleConfiguration;
import org.exsite.rules.RuleSet;
import org.junit.jupiter.api.Test;

/** A rule that throws, or does not come to an end, is named, and the others go on. */
class RuleFailureTest {

    private final EObject first = Library.book("");
    private final EObject second = Library.book("Second");
    private final EObject third = Library.book("");
    private final EObject root = Library.inResource(Library.shelf("root", first, second, third));
    private final Rule failing = TestRule.on(BOOK, "failing", (book, context) -> {
        context.report(book, TITLE);
        if (Library.text(book, TITLE).equals("Second")) {
            throw new IllegalStateException("no good");
        }
    });

    @Test
    void aRuleThatFailsIsNamedOnceHasNoFindingsAndStopsNoOther() {
        RuleSet rules = new RuleSet(List.of(failing, LibraryRules.TITLE_MISSING));
        EvaluationResult result = Evaluator.run(rules, List.of(root), RuleConfiguration.DEFAULT, EvaluationMonitor.NONE);
        assertFailedOnce(result.failures());
        assertEquals(List.of(first, third), objects(result.findings()));
        try (Evaluation evaluation = Evaluator.start(rules, List.of(root))) {
            assertFailedOnce(evaluation.failures());
            assertEquals(result.findings(), evaluation.findings());
            second.eSet(TITLE, "other");
            first.eSet(TITLE, "Second");
            assertEquals(List.of(third), objects(evaluation.findings()));
            assertFailedOnce(evaluation.failures());
        }
    }

    @Test
    void aRuleThatFailsLaterLosesTheFindingsItHad() {
        second.eSet(TITLE, "fine");
        try (Evaluation evaluation = Evaluator.start(new RuleSet(List.of(failing)), List.of(root))) {
            assertEquals(3, evaluation.findings().size());
            List<Set<EObject>> told = new ArrayList<>();
            evaluation.addListener(told::add);
            second.eSet(TITLE, "Second");
            evaluation.refresh();
            assertEquals(List.of(), evaluation.findings());
            assertEquals(List.of(), evaluation.findings(first));
            assertEquals(List.of(Set.of(first, second, third)), told);
            assertFailedOnce(evaluation.failures());
        }
    }

    @Test
    void anIndexThatFailsTakesItsRulesWithItAndNoOther() {
        Index broken = (object, keys) -> {
            throw new IllegalArgumentException("broken");
        };
        RuleSet rules = new RuleSet(List.of(LibraryRules.TITLE_MISSING,
                TestRule.on(broken, BOOK, "key", (key, holders, context) -> context.report(holders.getFirst(), null)),
                TestRule.on(BOOK, "lookup", (book, context) -> context.lookup(broken, "x"))));
        EvaluationResult result = Evaluator.run(rules, List.of(root), RuleConfiguration.DEFAULT, EvaluationMonitor.NONE);
        assertEquals(Set.of("key", "lookup"),
                Set.copyOf(result.failures().stream().map(failure -> failure.rule().id()).toList()));
        assertEquals(2, result.findings().size());
        try (Evaluation evaluation = Evaluator.start(rules, List.of(root))) {
            assertEquals(result.findings(), evaluation.findings());
            assertEquals(2, evaluation.failures().size());
        }
    }

    @Test
    void aRuleThatTakesTooLongIsGivenUpAndStopsNoOther() {
        Rule endless = TestRule.on(BOOK, "endless", (book, context) -> {
            while (Library.text(book, TITLE).equals("Second")) {
                context.container(book, EObject.class);
            }
        });
        RuleSet rules = new RuleSet(List.of(endless, LibraryRules.TITLE_MISSING));
        RuleConfiguration hurried = RuleConfiguration.DEFAULT.withTimeLimit(Duration.ofMillis(20));
        EvaluationResult result = Evaluator.run(rules, List.of(root), hurried, EvaluationMonitor.NONE);
        assertGivenUp(result.failures());
        assertEquals(List.of(first, third), objects(result.findings()));
        try (Evaluation evaluation = Evaluator.start(rules, List.of(root), hurried, EvaluationMonitor.NONE)) {
            assertGivenUp(evaluation.failures());
            assertEquals(result.findings(), evaluation.findings());
        }
    }

    private void assertGivenUp(List<RuleFailure> failures) {
        assertEquals(1, failures.size());
        assertEquals("endless", failures.getFirst().rule().id());
        assertSame(second, failures.getFirst().object());
        assertEquals("It took longer than 0.02 seconds", failures.getFirst().cause().getMessage());
    }

    @Test
    void whatARuleCannotSurviveReachesTheCallerWhateverThreadItHappenedIn() {
        for (int i = 0; i < 9000; i++) {
            Library.<EObject>list(root, Library.BOOKS).add(Library.book("b" + i));
        }
        RuleSet rules = new RuleSet(List.of(TestRule.on(BOOK, "huge", (book, context) -> {
            throw new OutOfMemoryError("pretended");
        })));
        assertEquals("pretended", assertThrows(OutOfMemoryError.class, () -> Evaluator.run(rules, List.of(root),
                RuleConfiguration.DEFAULT, EvaluationMonitor.NONE, 3)).getMessage());
    }

    private void assertFailedOnce(List<RuleFailure> failures) {
        assertEquals(1, failures.size());
        assertSame(failing, failures.getFirst().rule());
        assertSame(second, failures.getFirst().object());
        assertEquals("no good", failures.getFirst().cause().getMessage());
    }
}

package org.exsite.rules.tests;

import static org.exsite.rules.tests.Library.BOOK;
import static org.exsite.rules.tests.Library.TITLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.ecore.EObject;
import org.exsite.rules.Evaluation;
import org.exsite.rules.EvaluationMonitor;
import org.exsite.rules.EvaluationResult;
import org.exsite.rules.Evaluator;
import org.exsite.rules.Finding;
import org.exsite.rules.FindingLookup;
import org.exsite.rules.Rule;
import org.exsite.rules.RuleConfiguration;
import org.exsite.rules.RuleParameter;
import org.exsite.rules.RuleSet;
import org.exsite.rules.Severity;
import org.junit.jupiter.api.Test;

class EvaluatorTest {

    private final EObject first = Library.book("");
    private final EObject second = Library.book("Second");
    private final EObject third = Library.book("");
    private final EObject root = Library.inResource(Library.shelf("root", first, second, third));

    @Test
    void parametersAreThoseThatAreConfigured() {
        RuleParameter limit = new RuleParameter("limit", 2, 1, 9);
        Rule[] rule = new Rule[1];
        rule[0] = TestRule.on(BOOK, "short", (book, context) -> {
            if (Library.text(book, TITLE).length() < context.number(rule[0], limit)) {
                context.report(book, TITLE);
            }
        });
        RuleSet rules = new RuleSet(List.of(rule[0]));
        for (int value : new int[] {1, 7, 10}) {
            RuleConfiguration configuration = RuleConfiguration.DEFAULT.with("short", "limit", value);
            List<Finding> found = Evaluator.run(rules, List.of(root), configuration, EvaluationMonitor.NONE).findings();
            assertEquals(value == 7 ? List.of(first, second, third) : List.of(first, third), objects(found));
            try (Evaluation evaluation = Evaluator.start(rules, List.of(root), configuration, EvaluationMonitor.NONE)) {
                assertEquals(found, evaluation.findings());
                assertEquals(value == 7 ? 7 : value == 1 ? 1 : 2, evaluation.context().number(rule[0], limit));
            }
        }
    }

    @Test
    void configurationTurnsRulesOffAndChangesTheirSeverity() {
        Rule own = TestRule.on(BOOK, "own", (book, context) ->
                context.reportAs(Severity.WARNING, "", book, null, null));
        RuleSet rules = new RuleSet(List.of(LibraryRules.TITLE_MISSING, own));
        RuleConfiguration off = RuleConfiguration.DEFAULT.off("title-missing");
        assertEquals(List.of(Severity.WARNING, Severity.WARNING, Severity.WARNING), severities(rules, off));
        assertEquals(List.of(Severity.INFO, Severity.WARNING, Severity.WARNING, Severity.INFO, Severity.WARNING),
                severities(rules, off.with("title-missing", Severity.INFO)));
        assertEquals(List.of(Severity.ERROR, Severity.INFO, Severity.INFO, Severity.ERROR, Severity.INFO),
                severities(rules, off.reset("title-missing").with("own", Severity.INFO)));
    }

    @Test
    void configurationsAreValues() {
        RuleConfiguration one = RuleConfiguration.DEFAULT.off("a").with("b", Severity.INFO);
        assertEquals(one, RuleConfiguration.DEFAULT.with("b", Severity.INFO).off("a"));
        assertEquals(one.hashCode(), RuleConfiguration.DEFAULT.with("b", Severity.INFO).off("a").hashCode());
        assertEquals(RuleConfiguration.DEFAULT, one.reset("a").reset("b"));
        assertEquals(List.of("a", "b"), List.copyOf(one.settings().keySet()));
        assertTrue(one.settings().get("a").isEmpty());
    }

    @Test
    void cancellingEndsBothWaysAndLeavesNothingAttached() {
        EvaluationMonitor cancelled = new EvaluationMonitor() {
            @Override
            public boolean isCancelled() {
                return true;
            }

            @Override
            public void worked(int done, int total) {
                throw new AssertionError("nothing is done");
            }
        };
        assertThrows(CancellationException.class, () -> Evaluator.evaluate(LibraryRules.ALL, List.of(root), cancelled));
        assertThrows(CancellationException.class, () -> Evaluator.start(LibraryRules.ALL, List.of(root),
                RuleConfiguration.DEFAULT, cancelled));
        assertTrue(root.eAdapters().isEmpty());
        assertTrue(first.eAdapters().isEmpty());
    }

    @Test
    void progressReachesTheTotal() {
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            Library.<EObject>list(root, Library.BOOKS).add(Library.book("b" + i));
        }
        Evaluator.run(LibraryRules.ALL, List.of(root), RuleConfiguration.DEFAULT, new EvaluationMonitor() {
            @Override
            public boolean isCancelled() {
                return false;
            }

            @Override
            public void worked(int done, int total) {
                steps.add(done + "/" + total);
            }
        }, 1);
        assertEquals(List.of("1024/3004", "2048/3004", "3004/3004"), steps);
    }

    @Test
    void theNumberOfThreadsMakesNoDifference() {
        for (int i = 0; i < 9000; i++) {
            Library.<EObject>list(root, Library.BOOKS).add(Library.book(i % 7 == 0 ? "" : "b" + i % 4000, "n" + i % 5000));
        }
        Rule failingTwice = TestRule.on(BOOK, "failing-twice", (book, context) -> {
            context.report(book, TITLE);
            if (Library.text(book, TITLE).equals("b3") || Library.text(book, TITLE).equals("b3999")) {
                throw new IllegalStateException(Library.text(book, TITLE));
            }
        });
        List<Rule> all = new ArrayList<>(LibraryRules.ALL.rules());
        all.add(2, failingTwice);
        RuleSet rules = new RuleSet(all);
        EvaluationResult one = Evaluator.run(rules, List.of(root), RuleConfiguration.DEFAULT, EvaluationMonitor.NONE, 1);
        for (int threads = 2; threads <= 5; threads++) {
            EvaluationResult several = Evaluator.run(rules, List.of(root), RuleConfiguration.DEFAULT,
                    EvaluationMonitor.NONE, threads);
            assertEquals(one.findings(), several.findings());
            assertEquals("b3", several.failures().getFirst().cause().getMessage());
            assertSame(one.failures().getFirst().object(), several.failures().getFirst().object());
            assertEquals(1, several.failures().size());
        }
        assertTrue(one.findings().size() > 1000);
    }

    @Test
    void batchLeavesTheModelUntouched() {
        Evaluator.evaluate(LibraryRules.ALL, List.of(root), EvaluationMonitor.NONE);
        assertTrue(root.eAdapters().isEmpty());
    }

    @Test
    void findingsAreTheSameListUntilOneChanges() {
        try (Evaluation evaluation = Evaluator.start(LibraryRules.ALL, List.of(root))) {
            List<Finding> findings = evaluation.findings();
            second.eSet(TITLE, "Zweites");
            assertSame(findings, evaluation.findings());
            second.eSet(TITLE, "");
            assertEquals(2, findings.stream().filter(f -> f.rule() == LibraryRules.TITLE_MISSING).count());
            assertEquals(3, evaluation.findings().stream().filter(f -> f.rule() == LibraryRules.TITLE_MISSING).count());
        }
    }

    @Test
    void readingFindingsTellsNobodyButTheNextRefreshDoes() {
        try (Evaluation evaluation = Evaluator.start(new RuleSet(List.of(LibraryRules.TITLE_MISSING)), List.of(root))) {
            List<Set<EObject>> told = new ArrayList<>();
            evaluation.addListener(told::add);
            second.eSet(TITLE, "");
            evaluation.findings();
            assertEquals(List.of(), told);
            evaluation.refresh();
            evaluation.refresh();
            assertEquals(List.of(Set.of(second)), told);
        }
    }

    @Test
    void keysFindTheFindingOfNow() {
        try (Evaluation evaluation = Evaluator.start(LibraryRules.ALL, List.of(root))) {
            Finding finding = evaluation.findings(third).getFirst();
            assertEquals(finding, FindingLookup.find(evaluation, finding.key()).orElseThrow());
            Library.<String>list(third, Library.NUMBERS).add("1");
            Finding now = FindingLookup.find(evaluation, finding.key()).orElseThrow();
            assertFalse(finding.equals(now));
            assertTrue(finding.isSameFault(now));
            assertEquals(now, FindingLookup.current(evaluation, finding).orElseThrow());
            third.eSet(TITLE, "Third");
            assertTrue(FindingLookup.find(evaluation, finding.key()).isEmpty());
        }
    }

    @Test
    void ruleSetsRefuseTwoRulesWithOneId() {
        assertThrows(IllegalArgumentException.class,
                () -> new RuleSet(List.of(LibraryRules.TITLE_MISSING, LibraryRules.TITLE_MISSING)));
    }

    private List<Severity> severities(RuleSet rules, RuleConfiguration configuration) {
        List<Finding> findings = Evaluator.run(rules, List.of(root), configuration, EvaluationMonitor.NONE).findings();
        try (Evaluation evaluation = Evaluator.start(rules, List.of(root), configuration, EvaluationMonitor.NONE)) {
            assertEquals(findings, evaluation.findings());
        }
        return findings.stream().map(Finding::severity).toList();
    }

    static List<EObject> objects(List<Finding> findings) {
        return findings.stream().map(Finding::object).toList();
    }
}

package org.exsite.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.exsite.rules.Evaluation;
import org.exsite.rules.EvaluationMonitor;
import org.exsite.rules.Evaluator;
import org.exsite.rules.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is edited, a live evaluation has the findings of a fresh run, in the same order. */
class LiveEqualsBatchTest {

    private static final int LIBRARIES = 60;
    private static final int EDITS = 80;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void afterRandomEditsWithUndoAndRedo(int editsBetweenLooks) {
        Set<String> rulesThatFound = new HashSet<>();
        for (int seed = 0; seed < LIBRARIES; seed++) {
            EObject root = RandomEdits.library(seed);
            RandomEdits edits = new RandomEdits(seed * 31L + editsBetweenLooks, root);
            try (Evaluation evaluation = Evaluator.start(LibraryRules.ALL, List.of(root))) {
                for (int edit = 0; edit < EDITS; edit++) {
                    edits.step();
                    if (edit % editsBetweenLooks == 0) {
                        List<Finding> expected = batch(root);
                        assertSame(expected, evaluation.findings(), "library " + seed + ", edit " + edit);
                        expected.forEach(finding -> rulesThatFound.add(finding.rule().id()));
                    }
                }
                assertFindingsByObject(root, evaluation);
                assertEquals(List.of(), evaluation.failures());
            }
        }
        assertEquals(LibraryRules.ALL.rules().size(), rulesThatFound.size(), rulesThatFound.toString());
    }

    @Test
    void severalRootsKeepTheirOrder() {
        EObject first = RandomEdits.library(1);
        EObject second = RandomEdits.library(2);
        EObject inner = first.eContents().getFirst();
        List<EObject> roots = List.of(second, first, inner);
        RandomEdits firstEdits = new RandomEdits(3, first);
        RandomEdits secondEdits = new RandomEdits(4, second);
        try (Evaluation evaluation = Evaluator.start(LibraryRules.ALL, roots)) {
            for (int i = 0; i < 100; i++) {
                (i % 2 == 0 ? firstEdits : secondEdits).step();
                List<EObject> now = inner.eContainer() == null ? List.of(second, first) : roots;
                assertSame(Evaluator.evaluate(LibraryRules.ALL, now, EvaluationMonitor.NONE),
                        evaluation.findings(), "edit " + i);
            }
        }
    }

    @Test
    void listenersHearOfEveryObjectWhoseFindingsChanged() {
        EObject root = RandomEdits.library(5);
        RandomEdits edits = new RandomEdits(6, root);
        try (Evaluation evaluation = Evaluator.start(LibraryRules.ALL, List.of(root))) {
            Set<EObject> told = new HashSet<>();
            evaluation.addListener(told::addAll);
            List<Finding> before = evaluation.findings();
            for (int i = 0; i < 200; i++) {
                edits.step();
                evaluation.refresh();
                List<Finding> after = evaluation.findings();
                Set<EObject> changed = new HashSet<>();
                difference(before, after).forEach(finding -> changed.add(finding.object()));
                difference(after, before).forEach(finding -> changed.add(finding.object()));
                assertTrue(told.containsAll(changed), "edit " + i);
                told.clear();
                before = after;
            }
        }
    }

    @Test
    void closingLeavesNothingBehind() {
        EObject root = RandomEdits.library(7);
        RandomEdits edits = new RandomEdits(8, root);
        Set<EObject> seen = new HashSet<>();
        Evaluation evaluation = Evaluator.start(LibraryRules.ALL, List.of(root));
        for (int i = 0; i < 100; i++) {
            root.eAllContents().forEachRemaining(seen::add);
            edits.step();
            evaluation.refresh();
        }
        evaluation.close();
        seen.forEach(object -> assertFalse(object.eAdapters().stream()
                .anyMatch(adapter -> adapter.getClass().getName().startsWith("org.exsite.")), object.toString()));
    }

    private static List<Finding> batch(EObject root) {
        return Evaluator.evaluate(LibraryRules.ALL, List.of(root), EvaluationMonitor.NONE);
    }

    private static List<Finding> difference(List<Finding> some, List<Finding> others) {
        List<Finding> rest = new ArrayList<>(some);
        others.forEach(rest::remove);
        return rest;
    }

    private static void assertFindingsByObject(EObject root, Evaluation evaluation) {
        List<EObject> all = new ArrayList<>(List.of(root));
        root.eAllContents().forEachRemaining(all::add);
        List<Finding> byObject = all.stream().flatMap(object -> evaluation.findings(object).stream()).toList();
        assertSame(evaluation.findings(), byObject, "by object");
    }

    private static void assertSame(List<Finding> expected, List<Finding> actual, String where) {
        if (!expected.equals(actual)) {
            assertEquals(text(expected), text(actual), where);
            assertEquals(expected, actual, where);
        }
    }

    private static String text(List<Finding> findings) {
        return String.join("\n", findings.stream().map(finding -> finding.severity() + " " + finding.message() + " on "
                + Library.path(finding.object()) + " " + finding.key()).toList());
    }
}

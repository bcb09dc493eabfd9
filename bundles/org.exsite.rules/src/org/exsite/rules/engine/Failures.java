package org.exsite.rules.engine;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.exsite.rules.Evaluation.RuleFailure;

/** Keeps a rule that fails from doing harm: it is named once, with the first place at which it failed. */
final class Failures {

    private final SortedMap<RuleEntry, RuleFailure> failures = new TreeMap<>(
            Comparator.comparingInt((RuleEntry entry) -> entry.order));

    /** Notes that a rule has failed at a place of the model. */
    synchronized void add(RuleEntry entry, int place, EObject object, Throwable cause) {
        if (entry.runsAt(place)) {
            entry.failedAt(place);
            failures.put(entry, new RuleFailure(entry.rule, object, cause));
        }
    }

    synchronized List<RuleFailure> list() {
        return List.copyOf(failures.values());
    }
}

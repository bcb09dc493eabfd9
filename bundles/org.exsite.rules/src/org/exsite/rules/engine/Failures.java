package org.exsite.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.exsite.rules.Evaluation.RuleFailure;
import org.exsite.rules.Finding;

/** Keeps a rule that fails from doing harm: it is named once and not run again. */
final class Failures {

    private final List<RuleFailure> failures = new ArrayList<>();

    /**
     * Runs a rule.
     *
     * @return what it found, or {@code null} if it failed
     */
    List<Finding> guard(RuleEntry entry, EObject object, Supplier<List<Finding>> run) {
        try {
            return run.get();
        } catch (RuntimeException | AssertionError | StackOverflowError | LinkageError e) {
            entry.failed = true;
            failures.add(new RuleFailure(entry.rule, object, e));
            return null;
        }
    }

    List<RuleFailure> list() {
        return List.copyOf(failures);
    }
}

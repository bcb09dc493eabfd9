package org.exsite.cli.work;

import java.util.List;

import org.exsite.cli.io.Console;
import org.exsite.rules.Evaluation.RuleFailure;

/** Rules that failed: nobody may take their silence for a clean result. */
final class Failures {

    private Failures() {
    }

    /** Names the rules that failed and returns whether there are any. */
    static boolean tell(List<RuleFailure> failures, Console console) {
        for (RuleFailure failure : failures) {
            console.tell("rules.failed", failure.rule().id(), Problems.nameOf(failure.object()), failure.cause());
        }
        return !failures.isEmpty();
    }
}

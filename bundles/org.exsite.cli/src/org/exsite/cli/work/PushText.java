package org.exsite.cli.work;

import java.io.PrintStream;
import java.util.List;

import org.exsite.cli.Messages;
import org.exsite.cli.io.Console;
import org.exsite.directory.PushConflict;
import org.exsite.directory.PushOutcome;
import org.exsite.directory.PushResult;
import org.exsite.directory.PushResult.State;

/** What became of changes as text: a line for each, and for a conflict a line for each attribute. */
final class PushText {

    private PushText() {
    }

    /** Writes what became of one change. */
    static void write(PushResult result, PrintStream out) {
        String what = Messages.format("push.kind." + result.kind());
        out.println(Messages.format("push.state." + result.state(), what, result.name(), result.problem()));
        for (PushConflict conflict : result.conflicts()) {
            out.println(Messages.format("push.values", conflict.attribute(),
                    conflict.expected().map(PushText::text).orElse(Messages.format("push.unknown")),
                    text(conflict.found())));
        }
    }

    /** Tells how many changes came to which end. */
    static void summary(PushOutcome outcome, boolean dryRun, Console console) {
        int made = outcome.count(State.SENT) + outcome.count(State.WOULD_BE_SENT);
        int present = outcome.count(State.PRESENT) + outcome.count(State.LOGGED);
        console.tell(dryRun ? "push.wouldSummary" : "push.summary", made, present,
                outcome.problems().size(), outcome.left());
        if (outcome.problems().stream().flatMap(problem -> problem.conflicts().stream())
                .anyMatch(conflict -> conflict.expected().isEmpty())) {
            console.tell("push.base");
        }
    }

    private static String text(List<String> values) {
        return values.isEmpty() ? Messages.format("merge.nothing") : String.join(", ", values);
    }
}

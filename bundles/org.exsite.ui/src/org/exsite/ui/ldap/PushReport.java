package org.exsite.ui.ldap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.exsite.directory.PushConflict;
import org.exsite.directory.PushResult;
import org.exsite.directory.PushResult.State;

/**
 * Collects what became of changes, or would, and tells it as text. It also knows of a run that did not get to its end.
 */
final class PushReport implements Consumer<PushResult> {

    /** How many changes of a kind are told one by one; the log has all. */
    private static final int LIMIT = 200;

    private final int total;
    private final boolean dryRun;
    private final Map<State, Integer> counts = new EnumMap<>(State.class);
    private final Map<State, List<PushResult>> listed = new EnumMap<>(State.class);

    /**
     * @param total how many changes there are
     * @param dryRun whether nothing is sent
     */
    PushReport(int total, boolean dryRun) {
        this.total = total;
        this.dryRun = dryRun;
    }

    @Override
    public synchronized void accept(PushResult result) {
        counts.merge(result.state(), 1, Integer::sum);
        List<PushResult> same = listed.computeIfAbsent(result.state(), state -> new ArrayList<>());
        if (same.size() < LIMIT) {
            same.add(result);
        }
    }

    /** Returns how many changes came to one of some states. */
    synchronized int count(State... states) {
        int count = 0;
        for (State state : states) {
            count += counts.getOrDefault(state, 0);
        }
        return count;
    }

    /** Tells whether the server has all changes now. */
    boolean isComplete() {
        return count(State.SENT, State.PRESENT, State.LOGGED) == total;
    }

    /** Returns the counts in one line. */
    String summary() {
        String counts = dryRun ? Messages.Report_wouldBeSent : Messages.Report_sent;
        return Messages.bind(counts, new Object[] {count(State.SENT, State.WOULD_BE_SENT),
            count(State.PRESENT, State.LOGGED), count(State.CONFLICT), count(State.REFUSED),
            total - count(State.values())});
    }

    /** Returns the counts, then the changes: those that were not made first. */
    synchronized String text() {
        StringBuilder text = new StringBuilder(summary()).append('\n');
        list(text, Messages.Report_conflicts, State.CONFLICT);
        list(text, Messages.Report_refused, State.REFUSED);
        list(text, Messages.Report_toSend, State.WOULD_BE_SENT);
        list(text, Messages.Report_done, State.SENT);
        list(text, Messages.Report_present, State.PRESENT);
        return text.toString();
    }

    private void list(StringBuilder text, String title, State state) {
        List<PushResult> results = listed.getOrDefault(state, List.of());
        if (results.isEmpty()) {
            return;
        }
        text.append('\n').append(title).append('\n');
        for (PushResult result : results) {
            text.append("- ").append(kind(result)).append(' ').append(result.name()); //$NON-NLS-1$
            text.append(result.problem().isEmpty() ? "" : ": " + result.problem()).append('\n'); //$NON-NLS-1$ //$NON-NLS-2$
            for (PushConflict conflict : result.conflicts()) {
                text.append("    ").append(Messages.bind(Messages.Report_values, new Object[] {conflict.attribute(), //$NON-NLS-1$
                    values(conflict.expected().orElse(List.of())), values(conflict.found())})).append('\n');
            }
        }
        if (count(state) > results.size()) {
            text.append(Messages.bind(Messages.Report_more, count(state) - results.size())).append('\n');
        }
    }

    private static String kind(PushResult result) {
        return switch (result.kind()) {
            case ADD -> Messages.Report_ADD;
            case MODIFY -> Messages.Report_MODIFY;
            case DELETE -> Messages.Report_DELETE;
        };
    }

    private static String values(List<String> values) {
        return values.isEmpty() ? Messages.Report_nothing : String.join(", ", values); //$NON-NLS-1$
    }
}

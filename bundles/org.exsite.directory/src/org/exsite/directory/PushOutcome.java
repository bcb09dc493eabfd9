package org.exsite.directory;

import java.util.List;
import java.util.Map;

/**
 * What became of changes that were to be sent to a server.
 *
 * @param counts how many changes came to which state; states that none came to are missing
 * @param problems the changes that were not made, with the reasons
 * @param left how many changes were not tried because of a problem before them
 */
public record PushOutcome(Map<PushResult.State, Integer> counts, List<PushResult> problems, int left) {

    /** Returns how many changes came to a state. */
    public int count(PushResult.State state) {
        return counts.getOrDefault(state, 0);
    }
}

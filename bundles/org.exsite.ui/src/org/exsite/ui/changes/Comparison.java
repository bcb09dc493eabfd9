package org.exsite.ui.changes;

import java.util.List;

import org.exsite.directory.ChangeSet;
import org.exsite.rules.Operation;

/**
 * What came of a comparison with the baseline.
 *
 * @param version the version of the organization that was compared
 * @param changes all changes, or {@code null} if there is no baseline or it cannot be read
 * @param rows those that the filter lets through
 * @param operation all changes as the rules about operations see them, or {@code null}
 * @param problem why the baseline cannot be read, or {@code null}
 */
record Comparison(long version, ChangeSet changes, List<ChangeRow> rows, Operation operation, String problem) {

    static Comparison without(long version) {
        return new Comparison(version, null, List.of(), null, null);
    }

    static Comparison failed(long version, String problem) {
        return new Comparison(version, null, List.of(), null, problem);
    }
}

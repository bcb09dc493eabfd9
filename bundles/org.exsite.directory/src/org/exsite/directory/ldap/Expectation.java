package org.exsite.directory.ldap;

import java.util.List;
import java.util.Set;

import org.exsite.directory.PushConflict;

import com.unboundid.ldap.sdk.Entry;

/** What a change was computed from, so that nothing else is overwritten. */
interface Expectation {

    /**
     * What a server's state means.
     *
     * @param next the index of the first record that is still to be sent; the number of records if there is none
     * @param conflicts where the state is none that the change could go on from
     * @param problem the reason if that is not a matter of attributes, or {@code null}
     */
    record Check(int next, List<PushConflict> conflicts, String problem) {

        static Check next(int record) {
            return new Check(record, List.of(), null);
        }

        static Check conflict(List<PushConflict> conflicts) {
            return new Check(0, conflicts, null);
        }

        static Check conflict(String problem) {
            return new Check(0, List.of(), problem);
        }

        boolean isConflict() {
            return !conflicts.isEmpty() || problem != null;
        }
    }

    /** Returns the attributes to read, or nothing for all. */
    Set<String> attributes();

    /**
     * Judges the state of an object.
     *
     * @param found the object on the server, or {@code null} if there is none
     */
    Check check(Entry found);
}

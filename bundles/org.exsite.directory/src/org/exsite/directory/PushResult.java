package org.exsite.directory;

import java.util.List;

import org.exsite.model.naming.DistinguishedName;

/**
 * What became of one change that was to be sent to a server.
 *
 * @param number the number of the change, from 1
 * @param name the object
 * @param kind what was to be done to it
 * @param state what became of it
 * @param conflicts where the server differs from what was expected, if that is why nothing was sent
 * @param problem why the change was not made, a sentence; empty if it was
 */
public record PushResult(int number, DistinguishedName name, Kind kind, State state, List<PushConflict> conflicts,
        String problem) {

    /** What is done to an object. */
    public enum Kind {
        /** It is created. */
        ADD,
        /** Some of its attributes get other values. */
        MODIFY,
        /** It is deleted. */
        DELETE
    }

    /** What became of a change. */
    public enum State {
        /** It was made. */
        SENT,
        /** It would have been made, had this been no dry run. */
        WOULD_BE_SENT,
        /** The server had it already. */
        PRESENT,
        /** The log says that it was made earlier. */
        LOGGED,
        /** The server has other values than it was computed from, so nothing was sent. */
        CONFLICT,
        /** The server refused it, or it must not go over LDAP. */
        REFUSED
    }

    /** Tells whether the change was not made and will not be. */
    public boolean isProblem() {
        return state == State.CONFLICT || state == State.REFUSED;
    }
}

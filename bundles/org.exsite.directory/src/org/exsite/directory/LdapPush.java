package org.exsite.directory;

import java.io.IOException;
import java.io.InputStream;

import org.exsite.directory.ldap.PushChanges;

/**
 * Sends changes to a directory server, in the records and the order of {@link LdifChanges}. Before each record the
 * object is read; unless it still has the values that the change was computed from, that is a conflict, which is told,
 * and nothing is overwritten. What is on the server already is not sent again, so that a push that was interrupted can
 * be repeated.
 */
public final class LdapPush {

    private final PushChanges changes;

    private LdapPush(PushChanges changes) {
        this.changes = changes;
    }

    /** Takes those of a set of changes that can go over LDAP; {@link ManualSteps} has the others. */
    public static LdapPush of(ChangeSet changes) {
        return new LdapPush(PushChanges.of(changes));
    }

    /**
     * Takes the change records of a file. What the records do not say of the old values is unknown: a replacement is
     * only made where it overwrites nothing, and nothing is deleted as a whole.
     *
     * @param file what messages call it
     * @throws DirectoryFormatException if a record cannot be read or is no change that can be sent
     */
    public static LdapPush of(InputStream ldif, String file) throws IOException {
        return new LdapPush(PushChanges.of(ldif, file, ReadLimits.DEFAULT));
    }

    /** Returns how many changes there are. */
    public int size() {
        return changes.size();
    }

    /**
     * Sends the changes.
     *
     * @throws LdapException if the server cannot be reached, or is lost in the middle; the log can be resumed then
     * @throws DirectoryFormatException if the log cannot be used
     * @throws java.util.concurrent.CancellationException if the progress asks for it
     */
    public PushOutcome send(LdapConnectionSettings settings, PushOptions options) throws IOException {
        return changes.send(settings, options);
    }
}

package org.exsite.directory.ldap;

import java.util.Set;

import org.exsite.directory.text.Messages;

import com.unboundid.ldap.sdk.Entry;

/** A record that deletes an object does not say what the object was, so without more it is only right if it is gone. */
final class ExpectedNothing implements Expectation {

    @Override
    public Set<String> attributes() {
        return Set.copyOf(EntryComparison.CLASS);
    }

    @Override
    public Check check(Entry found) {
        return found == null ? Check.next(1) : Check.conflict(Messages.format("ldap.deletionUnknown"));
    }
}

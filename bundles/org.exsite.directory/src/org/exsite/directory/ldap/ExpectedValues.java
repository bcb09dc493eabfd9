package org.exsite.directory.ldap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.exsite.directory.text.Messages;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldif.LDIFChangeRecord;
import com.unboundid.ldif.LDIFModifyChangeRecord;

/**
 * The values of the attributes that records change: before the first of them, and after each. An object in a state
 * after one of them is gone on with from there, so that a swap of addresses that was interrupted is finished.
 */
final class ExpectedValues implements Expectation {

    private final Set<String> attributes = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final List<Entry> states = new ArrayList<>();

    /**
     * Computes the states.
     *
     * @param before all that the object has before
     * @param records modifications of it
     */
    ExpectedValues(Entry before, List<LDIFChangeRecord> records) {
        for (LDIFChangeRecord record : records) {
            for (Modification modification : modifications(record)) {
                attributes.add(modification.getAttributeName());
            }
        }
        Entry state = EntryComparison.only(before, attributes);
        states.add(state);
        for (LDIFChangeRecord record : records) {
            state = after(state, modifications(record));
            states.add(state);
        }
    }

    @Override
    public Set<String> attributes() {
        return attributes;
    }

    @Override
    public Check check(Entry found) {
        if (found == null) {
            return Check.conflict(Messages.format("ldap.absent"));
        }
        Entry present = EntryComparison.only(found, attributes);
        for (int next = states.size() - 1; next >= 0; next--) {
            if (EntryComparison.differences(states.get(next), present).isEmpty()) {
                return Check.next(next);
            }
        }
        return Check.conflict(EntryComparison.differences(states.getFirst(), present));
    }

    private static List<Modification> modifications(LDIFChangeRecord record) {
        return List.of(((LDIFModifyChangeRecord) record).getModifications());
    }

    private static Entry after(Entry state, List<Modification> modifications) {
        try {
            return Entry.applyModifications(state, true, modifications);
        } catch (LDAPException e) {
            throw new IllegalStateException(state.getDN(), e);
        }
    }
}

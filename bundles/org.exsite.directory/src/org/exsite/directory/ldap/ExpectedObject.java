package org.exsite.directory.ldap;

import java.util.List;
import java.util.Set;

import org.exsite.directory.PushConflict;

import com.unboundid.ldap.sdk.Entry;

/** An object that is to be deleted must be what it was when that was decided. */
final class ExpectedObject implements Expectation {

    private final Entry deleted;

    ExpectedObject(Entry deleted) {
        this.deleted = deleted;
    }

    @Override
    public Set<String> attributes() {
        return Set.of();
    }

    @Override
    public Check check(Entry found) {
        if (found == null) {
            return Check.next(1);
        }
        List<PushConflict> differences = EntryComparison.differences(deleted, found);
        return differences.isEmpty() ? Check.next(0) : Check.conflict(differences);
    }
}

package org.exsite.directory.ldap;

import java.util.List;
import java.util.Set;

import org.exsite.directory.PushConflict;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;

/** An object that is to be created must not be there; one that has all that it is to have was created already. */
final class ExpectedAbsence implements Expectation {

    private final Entry created;

    ExpectedAbsence(Entry created) {
        this.created = created;
    }

    @Override
    public Set<String> attributes() {
        return Set.of();
    }

    @Override
    public Check check(Entry found) {
        if (found == null) {
            return Check.next(0);
        }
        // the server may have added what it keeps itself
        List<String> names = created.getAttributes().stream().map(Attribute::getName).toList();
        List<PushConflict> differences = EntryComparison.differences(created, EntryComparison.only(found, names));
        return differences.isEmpty() ? Check.next(1) : Check.conflict(differences);
    }
}

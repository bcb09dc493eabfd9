package org.exsite.ui.routing;

import org.exsite.model.Organization;
import org.exsite.routing.trace.AddressBook;

/**
 * Keeps the address book of an organization until something has changed, so that one trace after the other is quick.
 */
final class Recipients {

    private AddressBook book;
    private long changes;

    /** Returns the address book of the organization as it is. */
    AddressBook of(Organization organization) {
        long before;
        synchronized (this) {
            if (book != null) {
                return book;
            }
            before = changes;
        }
        AddressBook built = AddressBook.of(organization);
        synchronized (this) {
            book = before == changes ? built : null;
        }
        return built;
    }

    /** Says that the organization has changed. */
    synchronized void changed() {
        changes++;
        book = null;
    }
}

package org.exsite.rules.exchange.recipients;

import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;
import org.exsite.rules.RuleContext;

/** Measures distinguished names without what stands before each part, such as {@code /cn=}. */
final class NameLengths {

    private NameLengths() {
    }

    /** Returns how many characters the names of an object and of everything it lies in have together. */
    static int of(DirectoryObject object, RuleContext context) {
        context.container(object, Organization.class);
        int length = 0;
        for (Object part = object; part instanceof DirectoryObject here; part = here.eContainer()) {
            length += here.getName() == null ? 0 : here.getName().length();
        }
        return length;
    }
}

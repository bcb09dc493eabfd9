package org.exsite.rules.exchange.sites;

import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;
import org.exsite.model.Site;

/** The names of the organization and its sites, which other names are made of. */
final class Names {

    private static final String PRINTABLE_MARKS = " '()+,-./:=?";

    private Names() {
    }

    /** Tells whether an object is the organization or a site. */
    static boolean isOrganizationOrSite(DirectoryObject object) {
        return object instanceof Organization || object instanceof Site;
    }

    /** Returns the first character outside the set PrintableString, or -1. */
    static int firstNotPrintable(String name) {
        return name.codePoints().filter(c -> !(c < 128 && (Character.isLetterOrDigit(c)
                || PRINTABLE_MARKS.indexOf(c) >= 0))).findFirst().orElse(-1);
    }
}

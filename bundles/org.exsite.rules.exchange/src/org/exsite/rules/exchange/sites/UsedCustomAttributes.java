package org.exsite.rules.exchange.sites;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Recipient;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;
import org.exsite.rules.Index;
import org.exsite.rules.exchange.index.ClassIndex;

/** Finds the recipients that use one of the custom attributes 11 to 15. */
final class UsedCustomAttributes {

    static final int FIRST = 11;
    static final int LAST = 15;

    private static final List<EAttribute> FEATURES = List.of(ExsitePackage.Literals.RECIPIENT__CUSTOM_ATTRIBUTE11,
            ExsitePackage.Literals.RECIPIENT__CUSTOM_ATTRIBUTE12, ExsitePackage.Literals.RECIPIENT__CUSTOM_ATTRIBUTE13,
            ExsitePackage.Literals.RECIPIENT__CUSTOM_ATTRIBUTE14, ExsitePackage.Literals.RECIPIENT__CUSTOM_ATTRIBUTE15);
    /** The recipients by {@link Key}. */
    static final Index INDEX = ClassIndex.ofNames(
            ExsitePackage.Literals.RECIPIENT, Recipient.class, (recipient, keys) -> {
                for (int i = 0; i < FEATURES.size(); i++) {
                    if (recipient.eIsSet(FEATURES.get(i))) {
                        int number = FIRST + i;
                        Sites.siteOf(recipient).map(DirectoryObject::getDistinguishedName)
                                .ifPresent(site -> keys.accept(new Key(site, number)));
                    }
                }
            });

    private UsedCustomAttributes() {
    }

    /** A site and the number of a custom attribute. */
    record Key(DistinguishedName site, int number) {
    }
}

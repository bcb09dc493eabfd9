package org.exsite.rules.exchange.foreignmail;

import org.exsite.model.CustomRecipient;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.rules.Index;
import org.exsite.rules.exchange.index.ClassIndex;

/** Finds custom recipients by the name of the container that they lie in. */
final class CustomRecipientsIn {

    static final Index INDEX = ClassIndex.ofNames(
            ExsitePackage.Literals.CUSTOM_RECIPIENT, CustomRecipient.class, (custom, keys) -> {
                if (custom.eContainer() instanceof DirectoryObject container) {
                    keys.accept(container.getDistinguishedName());
                }
            });

    private CustomRecipientsIn() {
    }
}

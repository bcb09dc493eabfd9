package org.exsite.rules.exchange.foreignmail;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.CustomRecipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.ExsitePackage;
import org.exsite.rules.Index;

/**
 * Finds the custom recipients that stand for the mail bags of directory synchronization: addresses of Microsoft Mail of
 * the form NETWORK/POSTOFFICE/$SYSTEM (Q147084).
 */
final class SystemRecipients {

    /** The key of all such recipients. */
    static final String ALL = "all";

    private static final String NAME = "/$SYSTEM";

    /** The recipients by {@link #ALL}. */
    static final Index INDEX = index(false);
    /** The recipients by their addresses in upper case. */
    static final Index BY_ADDRESS = index(true);

    private SystemRecipients() {
    }

    /** Tells whether a recipient is one. */
    static boolean isOne(EObject object) {
        return object instanceof CustomRecipient custom && custom.getTargetAddress() != null
                && custom.getTargetAddress().isType(ProxyAddress.MS)
                && custom.getTargetAddress().value().strip().toUpperCase(Locale.ROOT).endsWith(NAME);
    }

    private static Index index(boolean byAddress) {
        return new Index() {
            @Override
            public void keys(EObject object, Consumer<Object> keys) {
                if (isOne(object)) {
                    keys.accept(byAddress ? ((CustomRecipient) object).getTargetAddress().value().strip()
                            .toUpperCase(Locale.ROOT) : ALL);
                }
            }

            @Override
            public boolean covers(EClass eClass) {
                return ExsitePackage.Literals.CUSTOM_RECIPIENT.isSuperTypeOf(eClass);
            }

            @Override
            public boolean dependsOnContainer(EStructuralFeature feature) {
                return false;
            }
        };
    }
}

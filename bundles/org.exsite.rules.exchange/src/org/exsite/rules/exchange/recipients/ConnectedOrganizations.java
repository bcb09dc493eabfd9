package org.exsite.rules.exchange.recipients;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.AddressSpace;
import org.exsite.model.ExsitePackage;
import org.exsite.model.X400Connector;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.X400Address;
import org.exsite.model.address.X400Attribute;
import org.exsite.rules.Index;

/** Finds the X.400 connectors that lead to a private domain, which stands for an organization of Exchange (Q241904). */
final class ConnectedOrganizations {

    /** The connectors by the private domains of their address spaces, in lower case. */
    static final Index INDEX = new Index() {
        @Override
        public void keys(EObject object, Consumer<Object> keys) {
            if (object instanceof X400Connector connector) {
                for (AddressSpace space : connector.getAddressSpaces()) {
                    if (ProxyAddress.X400.equalsIgnoreCase(space.getType()) && space.getAddress() != null) {
                        String domain = domain(space.getAddress());
                        if (!domain.isBlank()) {
                            keys.accept(domain);
                        }
                    }
                }
            }
        }

        @Override
        public boolean covers(EClass eClass) {
            return ExsitePackage.Literals.X400_CONNECTOR.isSuperTypeOf(eClass);
        }

        @Override
        public boolean dependsOnContainer(EStructuralFeature feature) {
            return false;
        }
    };

    private ConnectedOrganizations() {
    }

    /** Returns the private domain of an X.400 address in lower case; empty if it has none. */
    static String domain(String address) {
        return X400Address.value(address, X400Attribute.PRMD).orElse("").toLowerCase(Locale.ROOT);
    }
}

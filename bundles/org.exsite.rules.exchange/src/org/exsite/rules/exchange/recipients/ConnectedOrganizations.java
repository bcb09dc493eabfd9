package org.exsite.rules.exchange.recipients;

import java.util.Locale;

import org.exsite.model.AddressSpace;
import org.exsite.model.ExsitePackage;
import org.exsite.model.X400Connector;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.X400Address;
import org.exsite.model.address.X400Attribute;
import org.exsite.rules.Index;
import org.exsite.rules.exchange.index.ClassIndex;

/** Finds the X.400 connectors that lead to a private domain, which stands for an organization of Exchange (Q241904). */
final class ConnectedOrganizations {

    /** The connectors by the private domains of their address spaces, in lower case. */
    static final Index INDEX = ClassIndex.of(
            ExsitePackage.Literals.X400_CONNECTOR, X400Connector.class, (connector, keys) -> {
                for (AddressSpace space : connector.getAddressSpaces()) {
                    if (ProxyAddress.X400.equalsIgnoreCase(space.getType()) && space.getAddress() != null) {
                        String domain = domain(space.getAddress());
                        if (!domain.isBlank()) {
                            keys.accept(domain);
                        }
                    }
                }
            });

    private ConnectedOrganizations() {
    }

    /** Returns the private domain of an X.400 address in lower case; empty if it has none. */
    static String domain(String address) {
        return X400Address.value(address, X400Attribute.PRMD).orElse("").toLowerCase(Locale.ROOT);
    }
}

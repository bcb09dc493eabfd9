package org.exsite.rules.exchange.tests.near;

import org.exsite.model.AddressSpace;
import org.exsite.rules.exchange.tests.Directories;

final class ConnectionNearMisses extends NearMisses {

    ConnectionNearMisses() {
        near("x400-address-space-numeric-country", "a country of letters", model -> {
            AddressSpace space = model.space(
                    model.connector(Directories.FACTORY.createTcpX400Connector(), "X.400"), "X400", "c=US;a=mail;");
            return () -> space.setAddress("c=840;a=mail;");
        });
    }
}

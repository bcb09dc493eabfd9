package org.exsite.rules.exchange.tests.near;

import org.exsite.model.TcpX400Connector;
import org.exsite.rules.exchange.tests.Directories;

final class X400NearMisses extends NearMisses {

    X400NearMisses() {
        near("x400-remote-mta-invalid", "as long as X.400 allows", model -> {
            TcpX400Connector connector = model.connector(Directories.FACTORY.createTcpX400Connector(), "X.400");
            connector.setRemoteMTAName("M".repeat(32));
            connector.setRemoteMTAPassword("p".repeat(64));
            return () -> connector.setRemoteMTAPassword("p".repeat(65));
        });
    }
}

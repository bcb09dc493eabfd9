package org.exsite.rules.exchange.tests.near;

import static org.exsite.rules.exchange.tests.Directories.FACTORY;

import org.exsite.model.address.AddressTemplate;

final class ProxySpaceNearMisses extends NearMisses {

    ProxySpaceNearMisses() {
        near("site-proxy-space-crowded", "as many as are no trouble", model -> {
            for (int i = 0; i < 20; i++) {
                model.addressing.getSiteProxySpace().add("c=US;a= ;p=Trager;o=North;ou1=Floor" + i);
            }
            return () -> model.addressing.getSiteProxySpace().add("c=US;a= ;p=Trager;o=North");
        });
        near("site-proxy-space-spreads", "the directory is not replicated", model -> {
            Branch branch = new Branch(model);
            model.connector(FACTORY.createSiteConnector(), "Site Connector");
            model.addressing.getSiteProxySpace().add("C=us;A=;P=TRAGER;O=NORTH");
            model.addressing.getSiteProxySpace().add("c=US;a= ;p=Old;o=North");
            return branch::replicate;
        });
        near("site-addressing-without-ms", "one that is longer, and one that is switched off", model -> {
            model.addressing.getGatewayProxies().set(2, AddressTemplate.of("MS:NET/PO/%m"));
            model.addressing.getDisabledGatewayProxies().add("MS");
            return () -> model.addressing.getGatewayProxies().removeLast();
        });
    }
}

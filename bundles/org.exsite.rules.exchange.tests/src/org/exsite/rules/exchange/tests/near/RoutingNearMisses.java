package org.exsite.rules.exchange.tests.near;

import static org.exsite.rules.exchange.tests.Directories.FACTORY;

import org.exsite.model.ConnectedSite;
import org.exsite.model.Connector;
import org.exsite.model.SiteConnector;
import org.exsite.model.TcpX400Connector;
import org.exsite.rules.exchange.tests.Directories;

final class RoutingNearMisses extends NearMisses {

    RoutingNearMisses() {
        near("site-proxy-space-of-connector", "the own space of the site", model -> {
            TcpX400Connector connector = model.connector(FACTORY.createTcpX400Connector(), "Telco");
            model.space(connector, "X400", "c=US;a= ;p=Trager;o=North;");
            model.space(connector, "X400", "c=US;a=Telco;p=Trager;");
            model.addressing.getSiteProxySpace().add("c=US;a= ;p=Trager;o=North;");
            return () -> model.addressing.getSiteProxySpace().add("c=US;a=Telco;p=Trager;");
        });
        near("connected-site-by-display-name", "a name that is both", model -> {
            Branch branch = new Branch(model);
            branch.site.setDisplayName("South");
            ConnectedSite connected = connect(model.connector(FACTORY.createSiteConnector(), "Link"), "south");
            return () -> {
                branch.site.setDisplayName("The South");
                connected.setSite("the south");
            };
        });
        near("replication-without-route", "by way of a third site", model -> {
            Branch branch = new Branch(model);
            Connector back = FACTORY.createSiteConnector();
            connect((SiteConnector) back, "West");
            branch.add(back, "Link to West");
            ConnectedSite connected = connect(model.connector(FACTORY.createSiteConnector(), "Link to South"), "South");
            branch.replicate().setRemoteSite(model.site("West").getDistinguishedName());
            return () -> connected.setSite("East");
        });
        near("address-space-loop", "one of the two sites has a way out", model -> {
            Branch branch = new Branch(model);
            SiteConnector there = model.connector(FACTORY.createSiteConnector(), "Link to South");
            connect(there, "South");
            SiteConnector back = branch.add(FACTORY.createSiteConnector(), "Link to North");
            connect(back, "North");
            model.space(there, "LOCAL", "FAX:*");
            model.space(back, "LOCAL", "FAX:*");
            model.space(model.service, "FAX", "*");
            return () -> model.service.getAddressSpaces().clear();
        });
    }

    private static ConnectedSite connect(SiteConnector connector, String site) {
        ConnectedSite connected = FACTORY.createConnectedSite();
        connected.setOrganization("Trager");
        connected.setSite(site);
        connector.getConnectedSites().add(connected);
        return connected;
    }
}

package org.exsite.rules.exchange.tests.near;

import static org.exsite.rules.exchange.tests.Directories.FACTORY;

import org.exsite.model.AddressSpace;
import org.exsite.model.AddressSpaceScope;
import org.exsite.model.ConnectedSite;
import org.exsite.model.Connector;
import org.exsite.model.MSMailConnector;
import org.exsite.model.SiteConnector;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.query.Sites;
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
        near("connected-site-without-way-back", "by way of a third site", model -> {
            Branch branch = new Branch(model);
            connect(model.connector(FACTORY.createSiteConnector(), "Link to South"), "South");
            ConnectedSite west = connect(branch.add(FACTORY.createSiteConnector(), "Link to West"), "West");
            SiteConnector home = FACTORY.createSiteConnector();
            connect(home, "North");
            Directories.add(Sites.container(model.site("West"), Sites.CONNECTIONS), home, "Link to North");
            return () -> west.setSite("South");
        });
        near("address-space-never-wins", "a star behind the post office, and one that takes others", model -> {
            MSMailConnector narrow = model.connector(FACTORY.createMSMailConnector(), "Narrow");
            model.space(narrow, "MS", "HARBOUR/PO1*");
            MSMailConnector wide = model.connector(FACTORY.createMSMailConnector(), "Wide");
            model.space(wide, "MS", "HARBOUR/*");
            AddressSpace part = model.space(narrow, "MS", "TRAGER/PO1");
            return () -> part.setAddress("HARBOUR/PO1");
        });
        near("address-space-never-wins", "a star that is for another site alone", model -> {
            Branch branch = new Branch(model);
            connect(model.connector(FACTORY.createSiteConnector(), "Link to South"), "South");
            connect(branch.add(FACTORY.createSiteConnector(), "Link to North"), "North");
            model.space(model.connector(FACTORY.createTcpX400Connector(), "Telco"), "X400", "c=US;p=Partner;");
            AddressSpace star = model.space(branch.add(FACTORY.createTcpX400Connector(), "Backup"), "X400", "c=US;a=*;");
            star.setScope(AddressSpaceScope.SITE);
            return () -> star.setScope(AddressSpaceScope.ORGANIZATION);
        });
        near("x400-space-of-own-site", "a site that shares its addresses", model -> {
            model.space(model.connector(FACTORY.createTcpX400Connector(), "Telco"), "X400", "C=us;A= ;P=trager;O=north;");
            model.addressing.setShareAddressSpace(true);
            return () -> model.addressing.setShareAddressSpace(false);
        });
        near("sites-with-one-x400-address", "another organization in the address", model -> {
            Branch branch = new Branch(model);
            return () -> branch.addressing.getGatewayProxies().set(0,
                    AddressTemplate.of("X400:C=us;a= ;P=trager;O=north;"));
        });
        near("x400-spaces-differ-by-second-unit", "the first unit differs as well; the last service pack", model -> {
            Branch branch = new Branch(model);
            model.server.setVersion("Version 5.5 (Build 2650.24: Service Pack 3)");
            TcpX400Connector ship = model.connector(FACTORY.createTcpX400Connector(), "Ship");
            ship.setHomeMTA(branch.headAgent.getDistinguishedName());
            model.space(ship, "X400", "c=NO;a=T;p=H;o=F;ou1=Crew;ou2=Ship;");
            AddressSpace shore = model.space(model.connector(FACTORY.createTcpX400Connector(), "Shore"), "X400",
                    "c=NO;a=T;p=H;o=F;ou1=Office;ou2=Shore;");
            return () -> shore.setAddress("c=NO;a=T;p=H;o=F;ou1=CREW;ou2=Shore;");
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

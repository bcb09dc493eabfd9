package org.exsite.samples.faults;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.exsite.model.AddressSpace;
import org.exsite.model.ConnectedSite;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.MSMailConnector;
import org.exsite.model.MTA;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.SiteConnector;
import org.exsite.model.TargetServer;
import org.exsite.model.X25X400Connector;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.query.Sites;

/** Faults of where messages go. */
final class RoutingFaults extends FaultGroup {

    RoutingFaults() {
        fault("Q195905", planter -> {
            Site site = planter.targets().site();
            connect(site, "c=NO;a=Telenor;p=Trager;");
            Sites.addressing(site).orElseThrow().getSiteProxySpace().add("c=NO;a=Telenor;p=Trager;");
            planter.note("site-proxy-space-of-connector", Sites.addressing(site).orElseThrow(), "left");
        });
        fault("", planter -> {
            Site remote = planter.targets().site();
            remote.setDisplayName("The Branch of " + remote.getName());
            SiteConnector connector = link(planter.targets().site(), remote);
            connector.getConnectedSites().getFirst().setSite(remote.getDisplayName());
            planter.note("connected-site-by-display-name", connector, "display");
        });
        fault("", planter -> {
            Site site = planter.targets().site();
            link(site, planter.targets().site());
            DirectoryReplicationConnector replication = Parts.add(site, DirectoryReplicationConnector.class, "Replication");
            replication.setRemoteSite(planter.targets().site().getDistinguishedName());
            planter.note("replication-without-route", replication, "unreachable");
        });
        fault("", planter -> {
            Site hub = planter.targets().site();
            Site lost = planter.targets().site();
            link(lost, planter.targets().site());
            planter.note("connected-site-without-way-back", link(hub, lost), "oneWay");
        });
        fault("", planter -> {
            Site site = planter.targets().site();
            MSMailConnector narrow = Parts.add(site, MSMailConnector.class, "MS Mail Connector A");
            narrow.getAddressSpaces().add(space(ProxyAddress.MS, "HARBOUR/PO1"));
            Parts.add(site, MSMailConnector.class, "MS Mail Connector B").getAddressSpaces()
                    .add(space(ProxyAddress.MS, "HARBOUR/*"));
            planter.note("address-space-never-wins", narrow, "hidden");
        });
        fault("", planter -> {
            Site site = planter.targets().site();
            String own = Sites.addressing(site).orElseThrow().getGatewayProxies().stream()
                    .filter(template -> template.type().equals(ProxyAddress.X400)).findFirst().orElseThrow().pattern();
            planter.note("x400-space-of-own-site", connect(site, own), "own");
        });
        fault("", planter -> {
            Site site = planter.targets().site();
            Site other = planter.targets().site();
            for (Site each : List.of(site, other)) {
                EList<AddressTemplate> templates = Sites.addressing(each).orElseThrow().getGatewayProxies();
                templates.removeIf(template -> template.type().equals(ProxyAddress.X400));
                templates.add(AddressTemplate.of("X400:c=US;a= ;p=Trager;o=Twins" + other.getName() + ';'));
                planter.note("sites-with-one-x400-address", Sites.addressing(each).orElseThrow(), "twins");
            }
        });
        fault("Q273945", planter -> {
            Site site = planter.targets().site();
            Parts.of(site, Server.class).setVersion("Version 5.5 (Build 2650.24: Service Pack 3)");
            for (String unit : List.of("Ship", "Shore")) {
                X25X400Connector connector = connect(site, "c=NO;a=Telenor;p=Harbour;o=Fleet;ou1=Crew;ou2=" + unit + ';');
                connector.setName("X.400 " + unit);
                connector.setHomeMTA(Parts.of(site, MTA.class).getDistinguishedName());
                planter.note("x400-spaces-differ-by-second-unit", connector, "unit");
            }
        });
        fault("Q262112", planter -> {
            Site site = planter.targets().site();
            Site remote = planter.targets().site();
            for (SiteConnector connector : new SiteConnector[] {link(site, remote), link(remote, site)}) {
                // a restricted space counts on a site connector, too (Q161947)
                AddressSpace space = space("LOCAL", "RFAX:*");
                connector.getAddressSpaces().add(space);
                planter.note("address-space-loop", connector, "loop");
            }
        });
    }

    private static X25X400Connector connect(Site site, String address) {
        X25X400Connector connector = Parts.add(site, X25X400Connector.class, "X.400 Service");
        connector.setRemoteMTAName("SERVICE");
        connector.getAddressSpaces().add(space(ProxyAddress.X400, address));
        return connector;
    }

    private static SiteConnector link(Site from, Site to) {
        SiteConnector connector = Parts.add(from, SiteConnector.class, "Site Connector (" + to.getName() + ')');
        ConnectedSite connected = ExsiteFactory.eINSTANCE.createConnectedSite();
        connected.setOrganization(from.getDistinguishedName().parent().value());
        connected.setSite(to.getName());
        connector.getConnectedSites().add(connected);
        TargetServer target = ExsiteFactory.eINSTANCE.createTargetServer();
        target.setServer(Parts.of(to, Server.class).getName());
        target.setCost(1);
        connector.getTargetServers().add(target);
        return connector;
    }

    private static AddressSpace space(String type, String address) {
        AddressSpace space = ExsiteFactory.eINSTANCE.createAddressSpace();
        space.setType(type);
        space.setAddress(address);
        space.setCost(1);
        return space;
    }
}

package org.exsite.routing.tests;

import java.util.List;

import org.exsite.model.AddressSpace;
import org.exsite.model.AddressSpaceScope;
import org.exsite.model.ConnectedSite;
import org.exsite.model.Connector;
import org.exsite.model.CustomRecipient;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.Gateway;
import org.exsite.model.InternetMailService;
import org.exsite.model.MSMailConnector;
import org.exsite.model.MTA;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.Recipient;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.SiteConnector;
import org.exsite.model.TargetServer;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.model.query.Sites;

/** Builds the organizations that articles tell of, in few words. */
final class Org {

    static final ExsiteFactory FACTORY = ExsiteFactory.eINSTANCE;

    final Organization organization = FACTORY.createOrganization();

    Org(String name) {
        organization.setName(name);
    }

    /** Adds a site with the X.400 addresses that setup gives it, and its servers. */
    Site site(String name, String... servers) {
        return siteAt(name, "c=US;a= ;p=" + organization.getName() + ";o=" + name + ";", servers);
    }

    /** Adds a site with an X.400 address of its own. */
    Site siteAt(String name, String x400, String... servers) {
        Site site = FACTORY.createSite();
        site.setName(name);
        organization.getChildren().add(site);
        SiteAddressing addressing = FACTORY.createSiteAddressing();
        addressing.setName("Site-Addressing");
        addressing.getGatewayProxies().add(AddressTemplate.of("X400:" + x400));
        Sites.container(site, Sites.CONFIGURATION).getChildren().add(addressing);
        Sites.container(site, Sites.CONNECTIONS);
        Sites.container(site, Sites.RECIPIENTS);
        for (String server : servers.length == 0 ? new String[] {name.toUpperCase() + "1"} : servers) {
            server(site, server);
        }
        return site;
    }

    Server server(Site site, String name) {
        Server server = FACTORY.createServer();
        server.setName(name);
        MTA agent = FACTORY.createMTA();
        agent.setName("Microsoft MTA");
        agent.setLocalMTAName(name);
        server.getChildren().add(agent);
        Sites.container(site, Sites.SERVERS).getChildren().add(server);
        return server;
    }

    static Server server(Site site) {
        return Sites.servers(site).getFirst();
    }

    static MTA mta(Server server) {
        return (MTA) server.getChildren().getFirst();
    }

    /** Replicates the directories of two sites. */
    void replicate(Site a, Site b) {
        replicateTo(a, b);
        replicateTo(b, a);
    }

    private static void replicateTo(Site from, Site to) {
        DirectoryReplicationConnector connector = FACTORY.createDirectoryReplicationConnector();
        connector.setName("Directory Replication Connector (" + to.getName() + ')');
        connector.setRemoteSite(to.getDistinguishedName());
        Sites.container(from, "Configuration/Directory Replication").getChildren().add(connector);
    }

    /** Joins two sites by site connectors, one in each. */
    void siteConnectors(Site a, Site b, int cost) {
        siteConnector(a, b, cost);
        siteConnector(b, a, cost);
    }

    SiteConnector siteConnector(Site from, Site to, int cost) {
        SiteConnector connector = FACTORY.createSiteConnector();
        connector.setName("Site Connector (" + to.getName() + ')');
        connector.setCost(cost);
        connector.getConnectedSites().add(link(to, null));
        for (Server server : Sites.servers(to)) {
            TargetServer target = FACTORY.createTargetServer();
            target.setServer(server.getName());
            target.setCost(1);
            connector.getTargetServers().add(target);
        }
        return add(from, connector);
    }

    /** Adds an X.400 connector that leads nowhere in particular yet. */
    TcpX400Connector x400(Site from, String name, AddressSpace... spaces) {
        return x400(server(from), name, spaces);
    }

    TcpX400Connector x400(Server from, String name, AddressSpace... spaces) {
        TcpX400Connector connector = FACTORY.createTcpX400Connector();
        connector.setName(name);
        connector.setHomeMTA(mta(from).getDistinguishedName());
        connector.getAddressSpaces().addAll(List.of(spaces));
        return add(Sites.siteOf(from).orElseThrow(), connector);
    }

    /** Joins two sites by X.400 connectors with connected sites, one in each. */
    void x400Connectors(Site a, Site b, int cost) {
        x400To(a, b, cost);
        x400To(b, a, cost);
    }

    TcpX400Connector x400To(Site from, Site to, int cost) {
        TcpX400Connector connector = x400(from, "X400 to " + to.getName());
        connector.setRemoteMTAName(server(to).getName());
        connector.getConnectedSites().add(link(to, cost));
        connector.getDeliverableContentTypes().add("2A864886F7140501");
        return connector;
    }

    InternetMailService internet(Site site, AddressSpace... spaces) {
        return internet(server(site), spaces);
    }

    InternetMailService internet(Server server, AddressSpace... spaces) {
        return gateway(FACTORY.createInternetMailService(), "Internet Mail Service", server, spaces);
    }

    MSMailConnector msMail(Site site, AddressSpace... spaces) {
        return gateway(FACTORY.createMSMailConnector(), "MS Mail Connector", server(site), spaces);
    }

    <T extends Gateway> T gateway(T gateway, String kind, Server server, AddressSpace... spaces) {
        gateway.setName(kind + " (" + server.getName() + ')');
        gateway.setHomeMTA(mta(server).getDistinguishedName());
        gateway.getAddressSpaces().addAll(List.of(spaces));
        return add(Sites.siteOf(server).orElseThrow(), gateway);
    }

    private static <T extends Connector> T add(Site site, T connector) {
        Sites.container(site, Sites.CONNECTIONS).getChildren().add(connector);
        return connector;
    }

    static AddressSpace space(String type, String address, int cost) {
        AddressSpace space = FACTORY.createAddressSpace();
        space.setType(type);
        space.setAddress(address);
        space.setCost(cost);
        return space;
    }

    static AddressSpace space(String type, String address, int cost, AddressSpaceScope scope) {
        AddressSpace space = space(type, address, cost);
        space.setScope(scope);
        return space;
    }

    static ConnectedSite link(Site to, Integer cost) {
        ConnectedSite link = FACTORY.createConnectedSite();
        link.setOrganization(((Organization) to.eContainer()).getName());
        link.setSite(to.getName());
        link.setCost(cost);
        link.setAddress(Sites.addressing(to).orElseThrow().getGatewayProxies().getFirst().text());
        return link;
    }

    static ConnectedSite foreign(String organization, String site, int cost, String address) {
        ConnectedSite link = FACTORY.createConnectedSite();
        link.setOrganization(organization);
        link.setSite(site);
        link.setCost(cost);
        link.setAddress(address);
        return link;
    }

    /** Adds a mailbox with an X.400 address of its site, and an Internet address. */
    Mailbox mailbox(Server server, String name) {
        Mailbox mailbox = FACTORY.createMailbox();
        Site site = Sites.siteOf(server).orElseThrow();
        mailbox.setHomeMDB(server.getDistinguishedName().child("Microsoft Private MDB"));
        mailbox.setHomeMTA(mta(server).getDistinguishedName());
        return recipient(site, mailbox, name, prefix(site) + "s=" + name + ';');
    }

    Mailbox mailbox(Site site, String name) {
        return mailbox(server(site), name);
    }

    /** Adds a custom recipient, whose X.400 address is one of its site. */
    CustomRecipient custom(Site site, String name, String target) {
        CustomRecipient custom = FACTORY.createCustomRecipient();
        custom.setTargetAddress(ProxyAddress.of(target));
        recipient(site, custom, name, prefix(site) + "s=" + name + ';');
        if (!target.startsWith("X400")) {
            custom.getProxyAddresses().add(ProxyAddress.of(target));
        }
        return custom;
    }

    DistributionList list(Site site, String name, Recipient... members) {
        DistributionList list = FACTORY.createDistributionList();
        for (Recipient member : members) {
            list.getMembers().add(DistinguishedNames.of(member));
        }
        return recipient(site, list, name, prefix(site) + "s=" + name + ';');
    }

    private static <T extends Recipient> T recipient(Site site, T recipient, String name, String x400) {
        recipient.setName(name);
        recipient.setDisplayName(name);
        recipient.setAlias(name);
        recipient.getProxyAddresses().add(ProxyAddress.primary("X400", x400));
        Sites.container(site, Sites.RECIPIENTS).getChildren().add(recipient);
        return recipient;
    }

    static String prefix(Site site) {
        return Sites.addressing(site).orElseThrow().getGatewayProxies().getFirst().pattern();
    }

    static void share(Site site) {
        Sites.addressing(site).orElseThrow().setShareAddressSpace(Boolean.TRUE);
    }

    static DistinguishedName name(DirectoryObject object) {
        return object.getDistinguishedName();
    }
}

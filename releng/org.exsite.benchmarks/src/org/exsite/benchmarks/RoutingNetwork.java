package org.exsite.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.exsite.model.AddressSpace;
import org.exsite.model.ConnectedSite;
import org.exsite.model.Connector;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.InternetMailService;
import org.exsite.model.MTA;
import org.exsite.model.Organization;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.SiteConnector;
import org.exsite.model.TargetServer;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.query.Sites;

/** A large organization of sites that are connected in many ways, and have no recipients. */
final class RoutingNetwork {

    private static final ExsiteFactory FACTORY = ExsiteFactory.eINSTANCE;

    private final Organization organization = FACTORY.createOrganization();
    private final Random random = new Random(1);
    private final List<Site> sites;

    private RoutingNetwork(int number) {
        organization.setName("Trager");
        sites = IntStream.range(0, number).mapToObj(i -> site(String.format("S%03d", i))).toList();
    }

    /**
     * Makes an organization with as many connectors as asked for: half of them site connectors, a quarter X.400
     * connectors between sites, and a quarter ways out.
     */
    static Organization of(int sites, int connectors) {
        RoutingNetwork network = new RoutingNetwork(sites);
        for (int i = 0; i < connectors / 4; i++) {
            Site from = network.sites.get(i % sites);
            Site to = i < sites ? network.sites.get((i + 1) % sites) : network.any();
            network.siteConnector(from, to, i);
            network.siteConnector(to, from, i);
            network.x400(network.any(), network.any(), i);
            network.wayOut(network.any(), i);
        }
        return network.organization;
    }

    private Site any() {
        return sites.get(random.nextInt(sites.size()));
    }

    private Site site(String name) {
        Site site = FACTORY.createSite();
        site.setName(name);
        organization.getChildren().add(site);
        SiteAddressing addressing = FACTORY.createSiteAddressing();
        addressing.setName("Site-Addressing");
        addressing.getGatewayProxies().add(AddressTemplate.of("X400:c=US;a= ;p=Trager;o=" + name + ';'));
        Sites.container(site, Sites.CONFIGURATION).getChildren().add(addressing);
        Server server = FACTORY.createServer();
        server.setName(name + "A");
        MTA agent = FACTORY.createMTA();
        agent.setName("Microsoft MTA");
        agent.setLocalMTAName(server.getName());
        server.getChildren().add(agent);
        Sites.container(site, Sites.SERVERS).getChildren().add(server);
        return site;
    }

    private void siteConnector(Site from, Site to, int number) {
        SiteConnector connector = add(from, FACTORY.createSiteConnector(), "Site Connector " + number);
        connector.setCost(1 + random.nextInt(5));
        connector.getConnectedSites().add(link(to, null));
        TargetServer target = FACTORY.createTargetServer();
        target.setServer(Sites.servers(to).getFirst().getName());
        target.setCost(1);
        connector.getTargetServers().add(target);
    }

    private void x400(Site from, Site to, int number) {
        TcpX400Connector connector = add(from, FACTORY.createTcpX400Connector(), "X400 " + number);
        connector.setRemoteMTAName(Sites.servers(to).getFirst().getName());
        connector.getConnectedSites().add(link(to, 10));
    }

    private void wayOut(Site site, int number) {
        InternetMailService service = add(site, FACTORY.createInternetMailService(), "Internet Mail Service " + number);
        service.getAddressSpaces().add(space("SMTP", "*", 1 + random.nextInt(50)));
        service.getAddressSpaces().add(space("SMTP", "*@partner" + number % 50 + ".example", 1));
        service.getAddressSpaces().add(space("X400", "c=GB;a=Telco;p=Partner" + number % 50 + ';', 1));
    }

    private static <T extends Connector> T add(Site site, T connector, String name) {
        connector.setName(name);
        connector.setHomeMTA(((MTA) Sites.servers(site).getFirst().getChildren().getFirst()).getDistinguishedName());
        Sites.container(site, Sites.CONNECTIONS).getChildren().add(connector);
        return connector;
    }

    private static ConnectedSite link(Site to, Integer cost) {
        ConnectedSite link = FACTORY.createConnectedSite();
        link.setOrganization("Trager");
        link.setSite(to.getName());
        link.setCost(cost);
        link.setAddress("X400:c=US;a= ;p=Trager;o=" + to.getName() + ';');
        return link;
    }

    private static AddressSpace space(String type, String address, int cost) {
        AddressSpace space = FACTORY.createAddressSpace();
        space.setType(type);
        space.setAddress(address);
        space.setCost(cost);
        return space;
    }
}

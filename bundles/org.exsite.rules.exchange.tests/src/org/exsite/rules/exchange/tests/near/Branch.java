package org.exsite.rules.exchange.tests.near;

import static org.exsite.rules.exchange.tests.Directories.FACTORY;

import java.util.List;

import org.exsite.model.Connector;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.InternetMailService;
import org.exsite.model.MTA;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.query.Sites;
import org.exsite.rules.exchange.tests.Directories;

/** A second site, South, with its server SOUTH1; and what leads there and back. */
final class Branch {

    final Directories model;
    final Site site;
    final Server server = FACTORY.createServer();
    final MTA agent = FACTORY.createMTA();
    final MTA headAgent;
    final SiteAddressing addressing = FACTORY.createSiteAddressing();

    Branch(Directories model) {
        this.model = model;
        site = model.site("South");
        Directories.add(Sites.container(site, Sites.SERVERS), server, "SOUTH1");
        Directories.add(server, agent, "Microsoft MTA").setLocalMTAName("SOUTH1");
        addressing.getGatewayProxies().addAll(List.of(AddressTemplate.of("X400:c=US;a= ;p=Trager;o=South;"),
                AddressTemplate.of("SMTP:@south.example"), AddressTemplate.of("MS:TRAGER/SOUTH")));
        Directories.add(Sites.container(site, Sites.CONFIGURATION), addressing, "Site-Addressing");
        headAgent = (MTA) Sites.find(model.server, "Microsoft MTA").orElseThrow();
        headAgent.setLocalMTAName("NORTH1");
    }

    /** Adds an X.400 connector that leads here; the other way goes {@link #back}. */
    TcpX400Connector there() {
        return connector(model.site, headAgent, "SOUTH1");
    }

    /** Adds an X.400 connector that leads from here to the first site. */
    TcpX400Connector back() {
        return connector(site, agent, "NORTH1");
    }

    /** Adds a connector to this site. */
    <T extends Connector> T add(T connector, String name) {
        connector.setHomeMTA(agent.getDistinguishedName());
        return Directories.add(Sites.container(site, Sites.CONNECTIONS), connector, name);
    }

    /** Adds an Internet Mail Service for all Internet mail to this site. */
    InternetMailService service() {
        InternetMailService service = add(FACTORY.createInternetMailService(), "Internet Mail Connector (SOUTH1)");
        service.setComputerName("SOUTH1");
        model.space(service, "SMTP", "*");
        return service;
    }

    /** Replicates the directory of the first site with this one. */
    DirectoryReplicationConnector replicate() {
        DirectoryReplicationConnector connector = FACTORY.createDirectoryReplicationConnector();
        connector.setRemoteSite(site.getDistinguishedName());
        return Directories.add(Sites.container(model.site, Sites.CONFIGURATION), connector, "Replication");
    }

    private static TcpX400Connector connector(Site from, MTA agent, String remote) {
        TcpX400Connector connector = FACTORY.createTcpX400Connector();
        connector.setHomeMTA(agent.getDistinguishedName());
        connector.setRemoteMTAName(remote);
        return Directories.add(Sites.container(from, Sites.CONNECTIONS), connector, "X.400 to " + remote);
    }
}

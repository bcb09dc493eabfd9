package org.exsite.samples;

import java.util.List;
import java.util.Locale;

import org.exsite.model.AddressType;
import org.exsite.model.DeliveryMechanism;
import org.exsite.model.DirectoryContainer;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.InternetMailService;
import org.exsite.model.MTA;
import org.exsite.model.Organization;
import org.exsite.model.PrivateInformationStore;
import org.exsite.model.PublicInformationStore;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.model.query.Sites;

/** One site of a sample: its containers, servers, addressing and Internet Mail Service, but no recipients. */
public final class SampleSite {

    private static final ExsiteFactory FACTORY = ExsiteFactory.eINSTANCE;
    private static final String[][] GENERATORS = {{"SMTP", "inproxy.dll"}, {"X400", "x400prox.dll"},
        {"MS", "pcproxy.dll"}, {"CCMAIL", "ccmproxy.dll"}};
    private static final String FILE_VERSION = "0100050500000000";

    public final Site site;
    final DistinguishedName name;
    final SiteAddressing addressing;
    final DirectoryObject recipients;

    /** Adds a site that has no server yet. */
    public SampleSite(Organization organization, String name) {
        site = FACTORY.createSite();
        site.setName(name);
        site.setDisplayName(name);
        organization.getChildren().add(site);
        this.name = DistinguishedNames.of(site);
        recipients = container(site, Sites.RECIPIENTS);
        DirectoryObject configuration = container(site, Sites.CONFIGURATION);
        container(configuration, "Connections");
        container(configuration, "Servers");
        addressing = addressing(organization.getName(), name);
        configuration.getChildren().add(addressing);
        addressTypes(container(container(configuration, "Addressing"), "Address-Types"));
    }

    static DirectoryObject container(DirectoryObject parent, String name) {
        DirectoryContainer container = FACTORY.createDirectoryContainer();
        container.setName(name);
        container.setDisplayName(name);
        parent.getChildren().add(container);
        return container;
    }

    private SiteAddressing addressing(String organization, String siteName) {
        SiteAddressing result = FACTORY.createSiteAddressing();
        result.setName("Site-Addressing");
        result.getGatewayProxies().addAll(List.of(
                AddressTemplate.of("SMTP:%m@" + organization.toLowerCase(Locale.ROOT) + ".example"),
                AddressTemplate.of("X400:" + x400()),
                AddressTemplate.of("MS:" + organization.toUpperCase(Locale.ROOT) + '/' + upper(siteName)),
                AddressTemplate.of("CCMAIL:at " + upper(siteName))));
        result.getSiteProxySpace().add("c=US;a= ;p=" + organization + ";o=" + siteName);
        return result;
    }

    /** Returns the X.400 address that all addresses of the site begin with. */
    String x400() {
        return "c=US;a= ;p=" + name.parent().value() + ";o=" + name.value() + ';';
    }

    private static void addressTypes(DirectoryObject container) {
        for (String[] generator : GENERATORS) {
            AddressType type = FACTORY.createAddressType();
            type.setName(generator[0] + ":i386");
            type.setGeneratorLibrary(generator[1]);
            type.setFileVersion(FILE_VERSION);
            container.getChildren().add(type);
        }
    }

    /** Adds the next server; the first also calculates the routing of the site. */
    public Server addServer() {
        DirectoryObject servers = Sites.find(site, Sites.SERVERS).orElseThrow();
        Server server = addServer(site, upper(name.value()) + (servers.getChildren().size() + 1));
        if (addressing.getRoutingCalculationServer() == null) {
            addressing.setRoutingCalculationServer(server(server.getName()));
        }
        return server;
    }

    /** Adds a server with its agent and stores. */
    public static Server addServer(Site site, String serverName) {
        Server server = FACTORY.createServer();
        server.setName(serverName);
        MTA agent = FACTORY.createMTA();
        agent.setName("Microsoft MTA");
        agent.setLocalMTAName(serverName);
        agent.setExpandListsLocally(Boolean.FALSE);
        PrivateInformationStore mailboxes = FACTORY.createPrivateInformationStore();
        mailboxes.setName("Microsoft Private MDB");
        PublicInformationStore folders = FACTORY.createPublicInformationStore();
        folders.setName("Microsoft Public MDB");
        server.getChildren().addAll(List.of(agent, mailboxes, folders));
        Sites.container(site, Sites.SERVERS).getChildren().add(server);
        return server;
    }

    /** Adds an Internet Mail Service that takes all Internet mail. */
    public static InternetMailService addInternetMailService(Site site, String serverName, DistinguishedName administrator) {
        InternetMailService service = FACTORY.createInternetMailService();
        service.setName("Internet Mail Connector (" + serverName + ')');
        service.setAdminDisplayName("Internet Mail Service (" + serverName + ')');
        service.setDeliveryMechanism(DeliveryMechanism.RETRIEVAL_QUEUE);
        service.setComputerName(serverName);
        service.setExtensionName("SMTP");
        service.setHomeMTA(agent(DistinguishedNames.of(site), serverName));
        service.getAddressSpaces().add(SampleLinks.space("SMTP", "*", 1));
        service.setAdministratorMailbox(administrator);
        Sites.container(site, Sites.CONNECTIONS).getChildren().add(service);
        return service;
    }

    DistinguishedName server(String serverName) {
        return DistinguishedNames.below(name, Sites.SERVERS).child(serverName);
    }

    static DistinguishedName agent(DistinguishedName site, String serverName) {
        return DistinguishedNames.below(site, Sites.SERVERS).child(serverName).child("Microsoft MTA");
    }

    /** Returns the beginning of a name as servers and post offices have it: ten capital letters at most. */
    public static String upper(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return upper.substring(0, Math.min(10, upper.length()));
    }
}

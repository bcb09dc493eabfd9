package org.exsite.samples;

import java.util.List;
import java.util.Locale;

import org.exsite.model.DirectoryContainer;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.Organization;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.model.query.Sites;

/**
 * One site of a sample. It is made in three steps: the constructor makes its containers and its addressing,
 * {@link #addServer()} each server, and {@link #complete()} what setup makes once the first server is there. Recipients
 * and connectors follow.
 */
public final class SampleSite {

    private static final ExsiteFactory FACTORY = ExsiteFactory.eINSTANCE;

    public final Site site;
    final DistinguishedName name;
    final SiteAddressing addressing;
    final DirectoryObject recipients;
    /** Makes the recipients that are there for Exchange itself; each has the name of a site or a server in its own. */
    final SampleRecipients system;
    private final TakenAddresses taken;

    /**
     * Adds a site that has no server yet.
     *
     * @param foreign the other mail systems that the site has connectors to, which decides the types of its addresses
     * @param taken the addresses of the organization, to which those of the site are added
     */
    public SampleSite(Organization organization, String name, List<ForeignSystem> foreign, TakenAddresses taken) {
        this.taken = taken;
        system = new SampleRecipients(taken);
        site = FACTORY.createSite();
        site.setName(name);
        site.setDisplayName(name);
        site.setServiceAccount(Accounts.SERVICE);
        Accounts.administer(site);
        organization.getChildren().add(site);
        this.name = DistinguishedNames.of(site);
        recipients = container(site, Sites.RECIPIENTS);
        DirectoryObject configuration = container(site, Sites.CONFIGURATION);
        Accounts.administer(configuration);
        container(configuration, "Connections");
        container(configuration, "Servers");
        addressing = AddressingSamples.add(this, configuration, foreign);
    }

    static DirectoryObject container(DirectoryObject parent, String name) {
        DirectoryContainer container = FACTORY.createDirectoryContainer();
        container.setName(name);
        container.setDisplayName(name);
        parent.getChildren().add(container);
        return container;
    }

    /** Returns the X.400 address that all addresses of the site begin with. */
    String x400() {
        return "c=US;a= ;p=" + name.parent().value() + ";o=" + name.value() + ';';
    }

    /** Adds the next server; the first also calculates the routing of the site. */
    public Server addServer() {
        int number = Sites.servers(site).size() + 1;
        Server server = ServerSamples.add(site, upper(name.value()) + number, taken);
        if (addressing.getRoutingCalculationServer() == null) {
            addressing.setRoutingCalculationServer(server(server.getName()).name());
        }
        return server;
    }

    /** Adds the settings and the system folders that setup makes; the site has a server already. */
    public SampleSite complete() {
        SiteConfigurationSamples.add(this);
        ProtocolSamples.addSiteDefaults(site);
        MonitorSamples.add(this);
        SystemFolderSamples.add(this);
        return this;
    }

    ServerNames server(String serverName) {
        return new ServerNames(DistinguishedNames.below(name, Sites.SERVERS).child(serverName));
    }

    /** Returns the first server, which holds the connectors of the site. */
    ServerNames bridgehead() {
        return server(Sites.servers(site).getFirst().getName());
    }

    /** Returns the mailbox that the administrator of the site has; {@code null} if there is none. */
    DistinguishedName administrator() {
        return Sites.find(recipients, SampleRecipients.ADMINISTRATOR).map(DistinguishedNames::of).orElse(null);
    }

    /** Adds an object to the container at a path below the site; a container that is missing is made. */
    void add(String path, DirectoryObject object) {
        Sites.container(site, path).getChildren().add(object);
    }

    /** Returns the beginning of a name as servers and post offices have it: ten capital letters at most. */
    public static String upper(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return upper.substring(0, Math.min(10, upper.length()));
    }
}

package org.exsite.samples;

import java.util.List;

import org.exsite.model.DeliveryMechanism;
import org.exsite.model.DirectoryService;
import org.exsite.model.DirSyncAgent;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.MTA;
import org.exsite.model.PrivateInformationStore;
import org.exsite.model.PublicInformationStore;
import org.exsite.model.Recipient;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.SystemAttendant;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.ProxyGenerator;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.model.query.Sites;

/** A server with the services that setup installs on it, each with the settings that it has from the start. */
public final class ServerSamples {

    private static final ExsiteFactory FACTORY = ExsiteFactory.eINSTANCE;
    private static final String VERSION = "Version 5.5 (Build 2653.23: Service Pack 4)";
    private static final int WARNING_KB = 51_200;

    private ServerSamples() {
    }

    /**
     * Adds a server to a site.
     *
     * @param taken the addresses of the organization, to which those of the services are added
     */
    public static Server add(Site site, String name, TakenAddresses taken) {
        boolean isFirst = Sites.servers(site).isEmpty();
        DistinguishedName below = DistinguishedNames.below(DistinguishedNames.of(site), Sites.SERVERS);
        ServerNames names = new ServerNames(below.child(name));
        Server server = FACTORY.createServer();
        server.setName(name);
        server.setVersion(VERSION);
        server.getNetworkAddresses().addAll(List.of("ncacn_ip_tcp:" + name, "netbios:" + name));
        server.setPlatform("i386");
        server.setOperatingSystem("Windows NT 4.0 Service Pack 6a");
        server.setEventService(isFirst);
        Sites.container(site, Sites.SERVERS).getChildren().add(server);
        SystemAttendant attendant = FACTORY.createSystemAttendant();
        attendant.setDeliveryMechanism(DeliveryMechanism.DELIVERY_QUEUE);
        attendant.setDiagnosticKey("MSExchangeSA");
        DirSyncAgent agent = FACTORY.createDirSyncAgent();
        agent.setDeliveryMechanism(DeliveryMechanism.DELIVERY_QUEUE);
        server.getChildren().addAll(List.of(agent(names), privateStore(names, isFirst), publicStore(),
                directory(), service(attendant, ServerNames.ATTENDANT, "SA", names, site, taken),
                service(agent, ServerNames.DIRSYNC_AGENT, "DXA", names, site, taken)));
        answerToGroupWise(attendant, site);
        server.getChildren().add(TransportSamples.tcp(names));
        ProtocolSamples.addToServer(server);
        return server;
    }

    /** Peers show the local password of an MTA, so each has one (Q240383); its name is that of the server (Q170471). */
    static String password(String serverName) {
        return "Trager-" + serverName;
    }

    private static MTA agent(ServerNames names) {
        MTA agent = FACTORY.createMTA();
        agent.setName(ServerNames.MTA);
        agent.setLocalMTAName(names.server());
        agent.setLocalMTAPassword(password(names.server()));
        agent.setExpandListsLocally(Boolean.FALSE);
        agent.setRetryMinutes(5);
        agent.setTimeoutMinutes(20);
        agent.setMessageTracking(Boolean.TRUE);
        return agent;
    }

    /** A server that replicates the directory must not stop its own mail by a limit (Q190443). */
    private static PrivateInformationStore privateStore(ServerNames names, boolean isBridgehead) {
        PrivateInformationStore store = FACTORY.createPrivateInformationStore();
        store.setName(ServerNames.PRIVATE_STORE);
        store.setPublicFolderServer(names.publicStore());
        store.setIssueWarningLimit(WARNING_KB);
        if (!isBridgehead) {
            store.setProhibitSendLimit(2 * WARNING_KB);
            store.setProhibitSendAndReceiveLimit(4 * WARNING_KB);
        }
        return store;
    }

    private static PublicInformationStore publicStore() {
        PublicInformationStore store = FACTORY.createPublicInformationStore();
        store.setName(ServerNames.PUBLIC_STORE);
        store.setIssueWarningLimit(WARNING_KB);
        store.setReplicationSchedule(Schedules.always());
        return store;
    }

    private static DirectoryService directory() {
        DirectoryService directory = FACTORY.createDirectoryService();
        directory.setName(ServerNames.DIRECTORY);
        return directory;
    }

    /** The calendar connector asks the attendants of all sites for free and busy times by this address (Q271743). */
    private static void answerToGroupWise(SystemAttendant attendant, Site site) {
        String type = ForeignSystem.GROUPWISE.type();
        if (attendant.getProxyAddresses().stream().noneMatch(address -> address.isType(type))) {
            ProxyGenerator.generate(ForeignSystem.GROUPWISE.template(site.getName()), attendant, address -> false)
                    .ifPresent(attendant.getProxyAddresses()::add);
        }
    }

    private static Recipient service(Recipient service, String name, String suffix, ServerNames names, Site site,
            TakenAddresses taken) {
        service.setName(name);
        service.setAlias(names.server() + '-' + suffix);
        service.setDisplayName(name + " (" + names.server() + ')');
        service.setHiddenFromAddressBook(Boolean.TRUE);
        service.setHomeMTA(names.mta());
        Sites.addressing(site).ifPresent(addressing -> {
            List<ProxyAddress> addresses = ProxyGenerator.generate(addressing, service, taken);
            addresses.forEach(taken::add);
            service.getProxyAddresses().addAll(addresses);
        });
        return service;
    }
}

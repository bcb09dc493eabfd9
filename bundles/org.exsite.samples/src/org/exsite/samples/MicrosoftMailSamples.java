package org.exsite.samples;

import org.exsite.model.ActivationStyle;
import org.exsite.model.CustomRecipient;
import org.exsite.model.DirSyncRequestor;
import org.exsite.model.DirSyncServer;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.FreeBusyConnector;
import org.exsite.model.MSMailConnector;
import org.exsite.model.MailConnector;
import org.exsite.model.RemoteDirSyncRequestor;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;

/**
 * The connectors to Microsoft Mail, and directory synchronization with its postoffices: the site is server to one and
 * requestor of another. For each postoffice there is exactly one hidden custom recipient {@code $SYSTEM} (Q147084,
 * Q191015).
 */
final class MicrosoftMailSamples {

    private static final ExsiteFactory FACTORY = ExsiteFactory.eINSTANCE;
    private static final String NETWORK = "DOCKNET";
    private static final String IMPORTED = "Dock Microsoft Mail";
    private static final int TRUST_LEVEL = 20;

    private MicrosoftMailSamples() {
    }

    static void add(SampleSite site) {
        MSMailConnector connector = FACTORY.createMSMailConnector();
        Connectors.init(connector, "MS Mail Connector", site.bridgehead());
        connector.setAdministratorMailbox(site.administrator());
        for (String network : new String[] {NETWORK, "QUAYNET"}) {
            connector.getAddressSpaces().add(SampleLinks.space("MS", network + "/*", 1));
        }
        connector.getConnections().add("QUAYNET/QUAYPO");
        site.add(Sites.CONNECTIONS, connector);
        FreeBusyConnector freeBusy = FACTORY.createFreeBusyConnector();
        freeBusy.setExtensionName("SCHDPLUS");
        site.add(Sites.CONNECTIONS,
                Connectors.init(freeBusy, "Microsoft Schedule+ Free/Busy Connector", site.bridgehead()));
        DirectoryObject imported = SampleSite.container(site.recipients, IMPORTED);
        DirSyncRequestor requestor = FACTORY.createDirSyncRequestor();
        RemoteDirSyncRequestor remote = FACTORY.createRemoteDirSyncRequestor();
        synchronize(site, imported, connector, requestor, "DOCKSRV");
        requestor.setDirsyncServer(requestor.getDirsyncAddress());
        synchronize(site, imported, connector, remote, "DOCKPO");
        synchronize(site, imported, connector, FACTORY.createDirSyncServerConnection(), "DOCKAUX");
        site.add(Sites.CONNECTIONS, server(site, remote));
    }

    static void addAppleTalk(SampleSite site) {
        MailConnector connector = FACTORY.createMailConnector();
        Connectors.init(connector, "MS Mail AppleTalk Connector", site.bridgehead());
        connector.getAddressSpaces().add(SampleLinks.space("MSA", "*@QUAYMAC", 1));
        site.add(Sites.CONNECTIONS, connector);
    }

    private static DirSyncServer server(SampleSite site, RemoteDirSyncRequestor requestor) {
        DirSyncServer server = FACTORY.createDirSyncServer();
        server.setName("DirSync Server");
        server.setLocalAdministrator(site.administrator());
        server.setResponsibleLocalDXA(site.bridgehead().dirsyncAgent());
        server.setCopyAdministrator(Boolean.FALSE);
        server.setForwardToAdministrator(Boolean.FALSE);
        server.getRemoteDXAs().add(site.name.child(Sites.CONFIGURATION).child("Connections")
                .child(requestor.getName()));
        server.setActivationStyle(ActivationStyle.SELECTED_TIMES);
        server.setActivationSchedule(Schedules.nightly());
        return server;
    }

    private static void synchronize(SampleSite site, DirectoryObject imported, MSMailConnector connector,
            RemoteDirSyncRequestor requestor, String postoffice) {
        DistinguishedName container = site.name.child(site.recipients.getName());
        requestor.setName("DirSync " + postoffice);
        requestor.setAdminDisplayName(requestor.getName());
        requestor.setRequestorName(postoffice);
        requestor.setNativeAddressType("MS");
        requestor.setLocalAdministrator(site.administrator());
        requestor.setResponsibleLocalDXA(site.bridgehead().dirsyncAgent());
        requestor.getExportContainers().add(container);
        requestor.setExportCustomRecipients(Boolean.FALSE);
        requestor.setImportContainer(container.child(imported.getName()));
        requestor.setTrustLevel(TRUST_LEVEL);
        requestor.setAppendRequestorName(Boolean.FALSE);
        requestor.setActivationStyle(ActivationStyle.SELECTED_TIMES);
        requestor.setActivationSchedule(Schedules.nightly());
        requestor.setRequestSequence("1");
        requestor.setServerSequence("1");
        requestor.setImportSequence("1");
        requestor.setConfirmedSequence("1");
        String address = NETWORK + '/' + postoffice;
        CustomRecipient system = site.system.custom(site, imported, postoffice + "-SYSTEM", "System", postoffice,
                ProxyAddress.primary(ProxyAddress.MS, address + "/$SYSTEM"));
        system.setHiddenFromAddressBook(Boolean.TRUE);
        system.setImportedFrom(postoffice);
        requestor.setDirsyncAddress(SampleRecipients.nameOf(system));
        connector.getConnections().add(address);
        site.add(Sites.CONNECTIONS, requestor);
    }
}

package org.exsite.samples.faults;

import org.exsite.model.AddressSpace;
import org.exsite.model.CalendarConnector;
import org.exsite.model.CcMailConnector;
import org.exsite.model.CustomRecipient;
import org.exsite.model.DirSyncRequestor;
import org.exsite.model.DirSyncServer;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.GroupWiseConnector;
import org.exsite.model.MSMailConnector;
import org.exsite.model.Mailbox;
import org.exsite.model.NotesConnector;
import org.exsite.model.PrivateInformationStore;
import org.exsite.model.PublicInformationStore;
import org.exsite.model.RemoteDirSyncRequestor;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.ActivationSchedule;
import org.exsite.model.query.Sites;

/** Faults of connectors to other mail systems and directory synchronization. */
final class ForeignMailFaults extends FaultGroup {

    ForeignMailFaults() {
        fault("Q287703", planter -> {
            CalendarConnector connector = calendar(planter.targets().site());
            connector.setUpdateSchedule(ActivationSchedule.ALWAYS);
            planter.note("calendar-connector-always", connector, "always");
        });
        fault("Q199042", planter -> {
            Site site = planter.targets().site();
            CalendarConnector connector = calendar(site);
            store(site).setPublicFolderServer(planter.targets().object(PublicInformationStore.class).getDistinguishedName());
            planter.note("calendar-connector-without-own-store", connector, "otherStore");
        });
        fault("Q169117", planter -> {
            Site site = planter.targets().site();
            MSMailConnector connector = Parts.add(site, MSMailConnector.class, "MS Mail Connector");
            connector.getAddressSpaces().add(space("SMTP", "*"));
            planter.note("ms-mail-connector-takes-smtp", connector, "smtp");
        });
        fault("Q164464", planter -> {
            Site site = planter.targets().site();
            Mailbox mailbox = planter.targets().fresh(Mailbox.class, site);
            mailbox.setAlias("Admin");
            Mailbox administrator = planter.targets().fresh(Mailbox.class, site);
            MSMailConnector connector = Parts.add(site, MSMailConnector.class, "MS Mail Connector");
            connector.setAdministratorMailbox(administrator.getDistinguishedName());
            planter.note("ms-mail-admin-alias", mailbox, "admin", administrator.getName());
        });
        fault("Q175978", planter -> {
            MSMailConnector connector = Parts.add(planter.targets().site(), MSMailConnector.class, "MS Mail Connector");
            connector.getConnections().add("PROFS/FIRST");
            planter.note("ms-mail-reserved-network-name", connector, "reserved");
        });
        fault("Q166654", planter -> {
            Site site = planter.targets().site();
            NotesConnector connector = Parts.add(site, NotesConnector.class, "Notes Connector");
            connector.getExportContainers().add(Sites.container(site, Sites.RECIPIENTS).getDistinguishedName());
            connector.setTrustLevel(20);
            CustomRecipient there = planter.targets().fresh(CustomRecipient.class, site);
            there.setTargetAddress(ProxyAddress.primary("NOTES", "Ann Lee/EAST@QUAYDOM"));
            DistributionList list = planter.targets().fresh(DistributionList.class, site);
            list.getMembers().add(there.getDistinguishedName());
            list.getMembers().add(planter.targets().fresh(Mailbox.class, site).getDistinguishedName());
            planter.note("list-on-both-sides-exported", list, "bothSides");
        });
        fault("Q186235", planter -> {
            CcMailConnector connector = Parts.add(planter.targets().site(), CcMailConnector.class, "cc:Mail Connector");
            planter.note("cc-mail-connector-without-address-space", connector, "noSpace");
        });
        fault("Q182519", planter -> {
            ccMail(planter);
            Site site = planter.targets().site();
            Parts.of(site, Server.class).setVersion("Version 4.0 (Build 993.1: Service Pack 2)");
            planter.note("cc-mail-addresses-not-generated", site, "oldSite");
        });
        fault("Q197258", planter -> {
            CcMailConnector connector = ccMail(planter);
            connector.setPostOfficeName("M\u00fcnchen");
            planter.note("cc-mail-post-office-characters", connector, "characters");
        });
        fault("Q174732", planter -> {
            CcMailConnector connector = ccMail(planter);
            Site site = Sites.siteOf(connector).orElseThrow();
            CustomRecipient custom = planter.targets().fresh(CustomRecipient.class, site);
            custom.setTargetAddress(ProxyAddress.primary(ProxyAddress.CCMAIL, "Lee, Ann at EAST"));
            custom.setImportedFrom("EAST");
            connector.setImportContainer(Sites.container(site, Sites.RECIPIENTS + "/Imported").getDistinguishedName());
            planter.note("cc-mail-recipient-in-old-container", custom, "oldContainer");
        });
        fault("Q212773", planter -> {
            CcMailConnector connector = ccMail(planter);
            Site site = Sites.siteOf(connector).orElseThrow();
            connector.getExportContainers()
                    .add(Sites.container(site, Sites.RECIPIENTS).getDistinguishedName().child("Gone"));
            planter.note("export-container-missing", connector, "exportContainer");
        });
        fault("Q221429", planter -> {
            GroupWiseConnector connector = groupWise(planter);
            connector.setApiGatewayPath("");
            planter.note("groupwise-gateway-path-empty", connector, "noPath");
        });
        fault("Q232029", planter -> {
            GroupWiseConnector connector = groupWise(planter);
            connector.setDirsyncSchedule(ActivationSchedule.ALWAYS);
            connector.setImportContainer(null);
            planter.note("groupwise-dirsync-container-missing", connector, "noImport");
        });
        fault("Q232029", planter -> {
            GroupWiseConnector connector = groupWise(planter);
            connector.setDirsyncSchedule(ActivationSchedule.ALWAYS);
            connector.getExportContainers().clear();
            planter.note("groupwise-dirsync-container-missing", connector, "noExport");
        });
        fault("Q234588", planter -> {
            GroupWiseConnector connector = groupWise(planter);
            connector.setGatewayAliasType("EXCHANGE");
            planter.note("groupwise-alias-type", connector, "aliasType");
        });
        fault("Q183589", planter -> {
            Site site = planter.targets().site();
            planter.targets().fresh(CustomRecipient.class, site);
            NotesConnector connector = Parts.add(site, NotesConnector.class, "Notes Connector");
            connector.getExportContainers().add(Sites.container(site, Sites.RECIPIENTS).getDistinguishedName());
            connector.setExportCustomRecipients(Boolean.FALSE);
            planter.note("notes-custom-recipients-not-exported", connector, "notes");
        });
        fault("Q145874", planter -> {
            CustomRecipient agent = planter.targets().fresh(CustomRecipient.class, planter.targets().site());
            agent.setAlias("ADMINSCH");
            agent.setHiddenFromAddressBook(Boolean.TRUE);
            planter.note("adminsch-hidden", agent, "hidden");
        });
        fault("Q174741", planter -> {
            Site site = mailSite(planter);
            planter.targets().fresh(Mailbox.class, site);
            DirSyncServer server = Parts.add(site, DirSyncServer.class, "Dirsync Server");
            server.setCopyAdministrator(Boolean.TRUE);
            planter.note("dirsync-without-administrator", server, "noAdministrator");
        });
        fault("Q152556", planter -> {
            Site site = mailSite(planter);
            RemoteDirSyncRequestor requestor = Parts.add(site, RemoteDirSyncRequestor.class, "Remote Requestor");
            requestor.setImportContainer(Sites.container(site, Sites.RECIPIENTS).getDistinguishedName());
            requestor.getExportContainers().add(requestor.getImportContainer());
            requestor.setExportCustomRecipients(Boolean.TRUE);
            planter.note("dirsync-exports-imported-recipients", requestor, "imported");
        });
        fault("Q264286", planter -> {
            Site site = mailSite(planter);
            Sites.container(site, Sites.RECIPIENTS);
            DirSyncRequestor requestor = Parts.add(site, DirSyncRequestor.class, "Requestor");
            planter.note("dirsync-requestor-exports-nothing", requestor, "exportsNothing");
        });
        fault("Q147084", planter -> {
            Site site = planter.targets().site();
            for (int i = 0; i < 2; i++) {
                CustomRecipient bag = mailBag(planter, site, "QUAYNET/TWICE");
                planter.note("dirsync-system-recipient-twice", bag, "twice");
            }
        });
        fault("Q191015", planter -> {
            Site site = mailSite(planter);
            mailBag(planter, site, "QUAYNET/RIGHT");
            RemoteDirSyncRequestor requestor = Parts.add(site, RemoteDirSyncRequestor.class, "Remote Requestor");
            CustomRecipient other = planter.targets().fresh(CustomRecipient.class, site);
            requestor.setDirsyncAddress(other.getDistinguishedName());
            planter.note("dirsync-address-wrong", requestor, "wrongAddress", other.getName());
        });
        fault("Q201084", planter -> {
            Site site = mailSite(planter);
            CustomRecipient bag = mailBag(planter, site, "QUAYNET/SHARED");
            for (int i = 1; i <= 2; i++) {
                DirSyncRequestor requestor = Parts.add(site, DirSyncRequestor.class, "Requestor " + i);
                requestor.setDirsyncServer(bag.getDistinguishedName());
                requestor.getExportContainers().add(Sites.container(site, Sites.RECIPIENTS).getDistinguishedName());
                planter.note("dirsync-server-shared", requestor, "shared");
            }
        });
        fault("Q188386", planter -> {
            Site site = planter.targets().site();
            Parts.add(site, NotesConnector.class, "Notes Connector");
            DirSyncServer server = Parts.add(site, DirSyncServer.class, "Dirsync Server");
            planter.note("dirsync-without-mail-connector", server, "leftOver");
        });
        fault("Q156996", planter -> {
            Site site = mailSite(planter);
            CustomRecipient bag = mailBag(planter, site, "QUAYNET/SYNC");
            RemoteDirSyncRequestor requestor = Parts.add(site, RemoteDirSyncRequestor.class, "Remote Requestor");
            requestor.setDirsyncAddress(bag.getDistinguishedName());
            CustomRecipient custom = planter.targets().fresh(CustomRecipient.class, site);
            custom.setTargetAddress(ProxyAddress.of("MS:QUAYNET/SYNC/LEE"));
            requestor.getExportContainers().add(custom.getDistinguishedName().parent());
            requestor.setExportCustomRecipients(Boolean.TRUE);
            planter.note("dirsync-manual-recipient", custom, "manual");
        });
        fault("Q235497", planter -> {
            GroupWiseConnector connector = groupWise(planter);
            CustomRecipient custom = planter.targets().fresh(CustomRecipient.class,
                    Sites.siteOf(connector).orElseThrow());
            custom.setTargetAddress(ProxyAddress.of("GWISE:QUAYDOM.First.Lee"));
            planter.note("groupwise-manual-recipient-exported", custom, "manualGroupWise");
        });
        fault("Q163625", planter -> {
            CustomRecipient bag = mailBag(planter, mailSite(planter), "QUAYNET/GONE");
            bag.setHiddenFromAddressBook(Boolean.TRUE);
            planter.note("dirsync-system-recipient-left-over", bag, "bagLeftOver");
        });
    }

    private static CalendarConnector calendar(Site site) {
        CalendarConnector connector = Parts.add(site, CalendarConnector.class, "Calendar Connector");
        connector.setHomeMTA(Parts.of(site, Server.class).getDistinguishedName().child("Microsoft MTA"));
        return connector;
    }

    private static PrivateInformationStore store(Site site) {
        return Parts.of(site, PrivateInformationStore.class);
    }

    private static AddressSpace space(String type, String address) {
        AddressSpace space = ExsiteFactory.eINSTANCE.createAddressSpace();
        space.setType(type);
        space.setAddress(address);
        space.setCost(1);
        return space;
    }

    private static CcMailConnector ccMail(Planter planter) {
        CcMailConnector connector = Parts.add(planter.targets().site(), CcMailConnector.class, "cc:Mail Connector");
        connector.getAddressSpaces().add(space("CCMAIL", "*"));
        return connector;
    }

    private static GroupWiseConnector groupWise(Planter planter) {
        Site site = planter.targets().site();
        GroupWiseConnector connector = Parts.add(site, GroupWiseConnector.class, "GroupWise Connector");
        connector.setImportContainer(Sites.container(site, Sites.RECIPIENTS).getDistinguishedName());
        connector.getExportContainers().add(connector.getImportContainer());
        return connector;
    }

    private static Site mailSite(Planter planter) {
        Site site = planter.targets().site();
        Parts.add(site, MSMailConnector.class, "MS Mail Connector");
        return site;
    }

    private static CustomRecipient mailBag(Planter planter, Site site, String postoffice) {
        CustomRecipient custom = planter.targets().fresh(CustomRecipient.class, site);
        custom.setTargetAddress(ProxyAddress.primary(ProxyAddress.MS, postoffice + "/$SYSTEM"));
        return custom;
    }
}

package org.exsite.rules.exchange.tests.near;

import static org.exsite.rules.exchange.tests.Directories.FACTORY;
import static org.exsite.rules.exchange.tests.Directories.x400;

import org.exsite.model.AddressSpace;
import org.exsite.model.CalendarConnector;
import org.exsite.model.CcMailConnector;
import org.exsite.model.CustomRecipient;
import org.exsite.model.DistributionList;
import org.exsite.model.GroupWiseConnector;
import org.exsite.model.MSMailConnector;
import org.exsite.model.Mailbox;
import org.exsite.model.NotesConnector;
import org.exsite.model.PrivateInformationStore;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.naming.ActivationSchedule;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;
import org.exsite.rules.exchange.tests.Directories;

final class ForeignMailNearMisses extends NearMisses {

    ForeignMailNearMisses() {
        near("list-on-both-sides-exported", "a list that is trusted less than the connector asks for", model -> {
            NotesConnector connector = model.connector(Directories.FACTORY.createNotesConnector(), "Notes");
            DistributionList list = model.list("All", Directories.x400("All"));
            connector.getExportContainers().add(list.getDistinguishedName().parent());
            connector.setTrustLevel(20);
            list.setTrustLevel(21);
            list.getMembers().add(model.mailbox("Bert", Directories.x400("Bert")).getDistinguishedName());
            list.getMembers().add(model.custom("Ann", "NOTES:Ann/EAST", Directories.x400("Ann")).getDistinguishedName());
            return () -> connector.setTrustLevel(21);
        });
        calendars();
        microsoftMail();
        ccMail();
        groupWise();
        near("export-container-missing", "a container of which the model does not hold the place", model -> {
            NotesConnector connector = notes(model);
            connector.getExportContainers().add(model.site.getDistinguishedName().child("Other").child("Gone"));
            return () -> connector.getExportContainers().add(recipients(model).child("Gone"));
        });
        near("notes-custom-recipients-not-exported", "a container without custom recipients", model -> {
            model.mailbox("Bert", x400("Bert"));
            NotesConnector connector = notes(model);
            connector.setExportCustomRecipients(Boolean.FALSE);
            connector.getExportContainers().add(recipients(model));
            return () -> model.custom("Lee", "SMTP:lee@supplier.example", x400("Lee"));
        });
        near("notes-addresses-disabled", "another type is disabled", model -> {
            notes(model).getExportContainers().add(recipients(model));
            model.addressing.getGatewayProxies().add(AddressTemplate.of("NOTES:%m/North/Trager@EXCHANGE"));
            model.addressing.getDisabledGatewayProxies().add("MS");
            return () -> model.addressing.getDisabledGatewayProxies().add("notes");
        });
    }

    private void calendars() {
        near("calendar-connector-always", "most of the time", model -> {
            CalendarConnector connector = model.connector(FACTORY.createCalendarConnector(), "Calendar Connector");
            connector.setUpdateSchedule(ActivationSchedule.of("FF".repeat(83) + "FE"));
            return () -> connector.setUpdateSchedule(ActivationSchedule.ALWAYS);
        });
        near("calendar-connector-without-own-store", "the public store of its server", model -> {
            CalendarConnector connector = model.connector(FACTORY.createCalendarConnector(), "Calendar Connector");
            connector.setHomeMTA(model.server.getDistinguishedName().child("Microsoft MTA"));
            Directories.add(model.server, FACTORY.createPublicInformationStore(), "Microsoft Public MDB");
            PrivateInformationStore store =
                    (PrivateInformationStore) Sites.find(model.server, "Microsoft Private MDB").orElseThrow();
            store.setPublicFolderServer(model.server.getDistinguishedName().child("Microsoft Public MDB"));
            return () -> store.setPublicFolderServer(model.server.getDistinguishedName().parent().child("NORTH2")
                    .child("Microsoft Public MDB"));
        });
    }

    private void microsoftMail() {
        near("ms-mail-connector-takes-smtp", "addresses of Microsoft Mail", model -> {
            AddressSpace space = model.space(mail(model), "MS", "*");
            return () -> space.setType("smtp");
        });
        near("ms-mail-admin-alias", "the administrator of the connector", model -> {
            Mailbox admin = model.mailbox("Admin", x400("Admin"));
            MSMailConnector connector = mail(model);
            connector.setAdministratorMailbox(admin.getDistinguishedName());
            return () -> connector.setAdministratorMailbox(recipients(model).child("Other"));
        });
        near("ms-mail-reserved-network-name", "a post office with such a name, and a name that begins so", model -> {
            MSMailConnector connector = mail(model);
            connector.getConnections().add("NORTH/SMTP");
            connector.getConnections().add("FAXES/FIRST");
            return () -> connector.getConnections().add("fax/FIRST");
        });
        near("adminsch-hidden", "hidden under another alias", model -> {
            Mailbox bert = model.mailbox("Bert", x400("Bert"));
            bert.setHiddenFromAddressBook(Boolean.TRUE);
            return () -> bert.setAlias("AdminSch");
        });
    }

    private void ccMail() {
        near("cc-mail-connector-without-address-space", "one in other case", model -> {
            CcMailConnector connector = cc(model);
            AddressSpace space = model.space(connector, "ccmail", "*");
            return () -> connector.getAddressSpaces().remove(space);
        });
        near("cc-mail-addresses-not-generated", "a later server in the site", model -> {
            Site south = model.site("South");
            Server old = Directories.add(Sites.container(south, Sites.SERVERS), FACTORY.createServer(), "SOUTH1");
            old.setVersion("Version 4.0 (Build 837.3)");
            Server later = Directories.add(Sites.container(south, Sites.SERVERS), FACTORY.createServer(), "SOUTH2");
            later.setVersion("Version 5.0 (Build 1457.7)");
            cc(model);
            return () -> later.setVersion("Version 4.0 (Build 993.4: Service Pack 2)");
        });
        near("cc-mail-post-office-characters", "letters without accents", model -> {
            CcMailConnector connector = cc(model);
            connector.setPostOfficeName("MUENCHEN~1");
            return () -> connector.setPostOfficeName("M\u00DCNCHEN");
        });
        near("cc-mail-recipient-in-old-container", "somebody made it by hand", model -> {
            cc(model).setImportContainer(model.site.getDistinguishedName().child("Other"));
            CustomRecipient lee = model.custom("Lee", "CCMAIL:Lee at EAST", x400("Lee"));
            return () -> lee.setImportedFrom("EAST");
        });
    }

    private void groupWise() {
        near("groupwise-gateway-path-empty", "no path is known", model -> {
            GroupWiseConnector connector = groupWise(model);
            connector.setImportContainer(recipients(model));
            return () -> connector.setApiGatewayPath(" ");
        });
        near("groupwise-dirsync-container-missing", "directory synchronization never runs", model -> {
            GroupWiseConnector connector = groupWise(model);
            connector.setDirsyncSchedule(ActivationSchedule.of("00".repeat(84)));
            return () -> connector.setDirsyncSchedule(ActivationSchedule.of("00".repeat(83) + "01"));
        });
        near("groupwise-alias-type", "the type in other case and with spaces", model -> {
            GroupWiseConnector connector = groupWise(model);
            connector.setGatewayAliasType(" smtp ");
            return () -> connector.setGatewayAliasType("X400");
        });
        near("groupwise-manual-recipient-exported", "directory synchronization made it", model -> {
            groupWise(model).getExportContainers().add(recipients(model));
            CustomRecipient lee = model.custom("Lee", "GWISE:DOM.PO.Lee", x400("Lee"));
            lee.setImportedFrom("GWISE");
            return () -> lee.setImportedFrom(null);
        });
    }

    private static MSMailConnector mail(Directories model) {
        return model.connector(FACTORY.createMSMailConnector(), "MS Mail");
    }

    private static CcMailConnector cc(Directories model) {
        return model.connector(FACTORY.createCcMailConnector(), "cc:Mail");
    }

    private static NotesConnector notes(Directories model) {
        return model.connector(FACTORY.createNotesConnector(), "Notes");
    }

    private static GroupWiseConnector groupWise(Directories model) {
        return model.connector(FACTORY.createGroupWiseConnector(), "GroupWise");
    }

    private static DistinguishedName recipients(Directories model) {
        return Sites.container(model.site, Sites.RECIPIENTS).getDistinguishedName();
    }
}

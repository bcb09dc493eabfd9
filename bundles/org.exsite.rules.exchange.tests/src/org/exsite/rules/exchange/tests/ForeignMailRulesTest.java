package org.exsite.rules.exchange.tests;

import static org.exsite.rules.exchange.tests.Directories.FACTORY;
import static org.exsite.rules.exchange.tests.Directories.x400;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.exsite.model.AddressSpace;
import org.exsite.model.CalendarConnector;
import org.exsite.model.CcMailConnector;
import org.exsite.model.Connector;
import org.exsite.model.CustomRecipient;
import org.exsite.model.DirSyncServer;
import org.exsite.model.GroupWiseConnector;
import org.exsite.model.MSMailConnector;
import org.exsite.model.Mailbox;
import org.exsite.model.NotesConnector;
import org.exsite.model.RemoteDirSyncRequestor;
import org.exsite.model.naming.ActivationSchedule;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;
import org.junit.jupiter.api.Test;

class ForeignMailRulesTest {

    private final Directories model = new Directories();

    @Test
    void aCalendarConnectorMayWorkMostOfTheTime() {
        CalendarConnector connector = connector(FACTORY.createCalendarConnector(), "Calendar Connector");
        connector.setUpdateSchedule(ActivationSchedule.of("FF".repeat(83) + "FE"));
        assertSilent("calendar-connector-always");
        connector.setUpdateSchedule(ActivationSchedule.ALWAYS);
        assertEquals(List.of("Calendar Connector fetches free and busy times all the time"),
                messages("calendar-connector-always"));
    }

    @Test
    void internetMailMayGoThroughMicrosoftMailWhereThereIsNoInternetMailService() {
        MSMailConnector connector = connector(FACTORY.createMSMailConnector(), "MS Mail Connector");
        connector.getAddressSpaces().add(space("SMTP"));
        assertEquals(List.of("MS Mail Connector has an address space for Internet addresses, though there is an "
                + "Internet Mail Service"), messages("ms-mail-connector-takes-smtp"));
        Sites.container(model.site, Sites.CONNECTIONS).getChildren().remove(model.service);
        assertSilent("ms-mail-connector-takes-smtp");
    }

    @Test
    void adminMayBeTheAdministratorAndNamesOfNetworksMayContainReservedOnes() {
        MSMailConnector connector = connector(FACTORY.createMSMailConnector(), "MS Mail Connector");
        Mailbox admin = model.mailbox("Admin", x400("Admin"));
        assertSilent("ms-mail-admin-alias");
        connector.setAdministratorMailbox(admin.getDistinguishedName());
        assertSilent("ms-mail-admin-alias");
        connector.getConnections().addAll(List.of("SMTPNET/FIRST", "NORTH/SMTP"));
        assertSilent("ms-mail-reserved-network-name");
        connector.getConnections().add(" smtp/first");
        assertEquals(1, messages("ms-mail-reserved-network-name").size());
    }

    @Test
    void ccMailRecipientsOfTheImportContainerOrMadeByHandStay() {
        CcMailConnector connector = connector(FACTORY.createCcMailConnector(), "cc:Mail Connector");
        connector.getAddressSpaces().add(space("ccmail"));
        assertSilent("cc-mail-connector-without-address-space");
        connector.setPostOfficeName("MUENCHEN");
        assertSilent("cc-mail-post-office-characters");
        CustomRecipient lee = model.custom("Lee", "CCMAIL:Lee at EAST", x400("Lee"));
        connector.setImportContainer(model.site.getDistinguishedName().child("Other"));
        assertSilent("cc-mail-recipient-in-old-container");
        lee.setImportedFrom("EAST");
        assertEquals(1, messages("cc-mail-recipient-in-old-container").size());
        connector.setImportContainer(lee.getDistinguishedName().parent());
        assertSilent("cc-mail-recipient-in-old-container");
    }

    @Test
    void whatTheDirectoryDoesNotSayOfGroupWiseIsNoFault() {
        GroupWiseConnector connector = connector(FACTORY.createGroupWiseConnector(), "GroupWise Connector");
        connector.setImportContainer(model.site.getDistinguishedName().child("Recipients"));
        assertSilent("groupwise-gateway-path-empty");
        assertSilent("groupwise-dirsync-container-missing");
        connector.setDirsyncSchedule(ActivationSchedule.of("00".repeat(84)));
        connector.setGatewayAliasType(" smtp ");
        assertSilent("groupwise-dirsync-container-missing");
        assertSilent("groupwise-alias-type");
    }

    @Test
    void aNotesConnectorThatDoesNotSayOrHasNoneToExportIsFine() {
        NotesConnector connector = connector(FACTORY.createNotesConnector(), "Notes Connector");
        connector.getExportContainers().add(Sites.container(model.site, Sites.RECIPIENTS).getDistinguishedName());
        connector.setExportCustomRecipients(Boolean.FALSE);
        assertSilent("notes-custom-recipients-not-exported");
        model.custom("Lee", "SMTP:lee@x.example", x400("Lee"));
        assertEquals(1, messages("notes-custom-recipients-not-exported").size());
        connector.setExportCustomRecipients(null);
        assertSilent("notes-custom-recipients-not-exported");
        connector.getExportContainers().add(DistinguishedName.parse("/o=Trager/ou=Far/cn=Recipients/cn=Gone"));
        assertSilent("export-container-missing");
    }

    @Test
    void directorySynchronizationWithoutCopiesNeedsNoAdministrator() {
        connector(FACTORY.createMSMailConnector(), "MS Mail Connector");
        DirSyncServer server = Directories.add(model.site, FACTORY.createDirSyncServer(), "Dirsync Server");
        server.setCopyAdministrator(Boolean.FALSE);
        assertSilent("dirsync-without-administrator");
        assertSilent("dirsync-without-mail-connector");
        RemoteDirSyncRequestor requestor = Directories.add(model.site, FACTORY.createRemoteDirSyncRequestor(), "R");
        CustomRecipient bag = model.custom("Bag", "MS:WEST/FIRST/$system", x400("Bag"));
        requestor.setDirsyncAddress(bag.getDistinguishedName());
        assertSilent("dirsync-address-wrong");
        model.custom("Other", "MS:WEST/SECOND/$SYSTEM", x400("Other"));
        assertSilent("dirsync-system-recipient-twice");
        requestor.setImportContainer(model.site.getDistinguishedName().child("Imported"));
        requestor.getExportContainers().add(bag.getDistinguishedName().parent());
        requestor.setExportCustomRecipients(Boolean.TRUE);
        assertSilent("dirsync-exports-imported-recipients");
    }

    private <T extends Connector> T connector(T connector, String name) {
        return Directories.add(Sites.container(model.site, Sites.CONNECTIONS), connector, name);
    }

    private static AddressSpace space(String type) {
        AddressSpace space = FACTORY.createAddressSpace();
        space.setType(type);
        space.setAddress("*");
        space.setCost(1);
        return space;
    }

    private void assertSilent(String rule) {
        assertEquals(List.of(), messages(rule));
    }

    private List<String> messages(String rule) {
        return Check.messages(model.organization, rule);
    }
}

package org.exsite.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.exsite.model.AddressSpace;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.edit.NewObjects;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.edit.ObjectNames;
import org.exsite.model.edit.Placement;
import org.exsite.model.query.Sites;
import org.junit.jupiter.api.Test;

class NewObjectsTest {

    private final EditFixture fixture = new EditFixture();

    @Test
    void eachContainerOffersWhatBelongsThere() {
        assertEquals(List.of(Literals.SITE, Literals.DIRECTORY_CONTAINER), offered(fixture.organization));
        assertEquals(List.of(Literals.DIRECTORY_CONTAINER), offered(fixture.site));
        assertEquals(List.of(Literals.DIRECTORY_CONTAINER, Literals.MAILBOX, Literals.CUSTOM_RECIPIENT,
                Literals.DISTRIBUTION_LIST, Literals.PUBLIC_FOLDER), offered(fixture.recipients));
        List<EClass> connections = offered(fixture.connections);
        assertEquals(Literals.DIRECTORY_CONTAINER, connections.getFirst());
        assertTrue(connections.containsAll(List.of(Literals.INTERNET_MAIL_SERVICE, Literals.TCP_X400_CONNECTOR,
                Literals.SITE_CONNECTOR, Literals.MS_MAIL_CONNECTOR, Literals.DIR_SYNC_REQUESTOR)), connections.toString());
        assertTrue(connections.stream().noneMatch(List.of(Literals.MAILBOX, Literals.SERVER, Literals.MTA)::contains));
        assertEquals(List.of(Literals.DIRECTORY_CONTAINER, Literals.SERVER), offered(fixture.servers));
        List<EClass> server = offered(fixture.server);
        assertTrue(server.containsAll(List.of(Literals.PUBLIC_INFORMATION_STORE, Literals.SYSTEM_ATTENDANT,
                Literals.TCP_STACK, Literals.DIRECTORY_CONTAINER)), server.toString());
        assertFalse(server.contains(Literals.PRIVATE_INFORMATION_STORE), "there is one already");
        EObject protocols = NewObjects.create(fixture.server, Literals.DIRECTORY_CONTAINER);
        ((DirectoryObject) protocols).setName("Protocols");
        fixture.server.getChildren().add((DirectoryObject) protocols);
        assertTrue(offered(protocols).contains(Literals.POP_PROTOCOL_SERVER));
        assertEquals(List.of(Literals.PROTOCOL_SETTING), offered(fixture.postmaster));
    }

    @Test
    void recipientsDoNotBelongIntoTheConfiguration() {
        assertTrue(offered(Sites.container(fixture.site, "Configuration/Add-Ins")).stream()
                .noneMatch(Literals.RECIPIENT::isSuperTypeOf));
        assertTrue(Placement.mayHold(Sites.container(fixture.site, "Configurations"), Literals.MAILBOX));
    }

    @Test
    void aConnectorOffersAddressSpaces() {
        EObject service = NewObjects.create(fixture.connections, Literals.INTERNET_MAIL_SERVICE);
        assertTrue(offered(service).contains(Literals.ADDRESS_SPACE));
        AddressSpace space = (AddressSpace) NewObjects.create(service, Literals.ADDRESS_SPACE);
        assertEquals(1, space.getCost());
    }

    @Test
    void aNewMailboxHasNameAliasAndHome() {
        Mailbox mailbox = (Mailbox) NewObjects.create(fixture.recipients, Literals.MAILBOX, "Jane Doe");
        assertEquals("Jane Doe", mailbox.getDisplayName());
        assertEquals("JaneDoe", mailbox.getAlias());
        assertEquals("/o=Trager/ou=North/cn=Configuration/cn=Servers/cn=NORTH1/cn=Microsoft Private MDB",
                mailbox.getHomeMDB().toString());
        assertEquals("/o=Trager/ou=North/cn=Configuration/cn=Servers/cn=NORTH1/cn=Microsoft MTA",
                mailbox.getHomeMTA().toString());
    }

    @Test
    void aNewRecipientHasTheAddressesOfTheSiteAndTakesNoneOfAnother() {
        SiteAddressing addressing = (SiteAddressing) NewObjects.create(fixture.site, Literals.SITE_ADDRESSING);
        Sites.container(fixture.site, "Configuration").getChildren().add(addressing);
        addressing.getGatewayProxies().add(AddressTemplate.of("SMTP:@trager.example"));
        addressing.getGatewayProxies().add(AddressTemplate.of("X400:c=US;a= ;p=Trager;o=North;"));
        fixture.postmaster.getProxyAddresses().add(ProxyAddress.of("smtp:jane@TRAGER.example"));
        Mailbox mailbox = (Mailbox) NewObjects.create(fixture.recipients, Literals.MAILBOX, "Jane");
        assertEquals(List.of("SMTP", "X400"), mailbox.getProxyAddresses().stream().map(ProxyAddress::type).toList());
        assertEquals("SMTP:Jane2@trager.example", mailbox.getProxyAddresses().getFirst().toString());
    }

    @Test
    void aNewInternetMailServiceIsNamedAfterTheServer() {
        InternetMailService service = (InternetMailService) NewObjects.create(fixture.connections,
                Literals.INTERNET_MAIL_SERVICE);
        assertEquals("Internet Mail Connector (NORTH1)", service.getName());
        assertEquals("Internet Mail Service (NORTH1)", ObjectLabels.of(service));
        assertEquals("NORTH1", service.getComputerName());
    }

    @Test
    void creatingIsOneStepThatSaysWhatItDoes() {
        Collection<?> descriptors = fixture.domain.getNewChildDescriptors(fixture.recipients, null);
        CommandParameter mailbox = descriptors.stream().map(CommandParameter.class::cast)
                .filter(parameter -> parameter.getEValue() instanceof Mailbox).findFirst().orElseThrow();
        fixture.execute(CreateChildCommand.create(fixture.domain, fixture.recipients, mailbox,
                List.of(fixture.recipients)));
        assertSame(fixture.recipients, mailbox.getEValue().eContainer());
        assertEquals("New Mailbox", fixture.undoLabel());
        fixture.domain.getCommandStack().undo();
        assertEquals(List.of(fixture.postmaster), fixture.recipients.getChildren());
    }

    @Test
    void namesAreCheckedBeforeAnObjectIsMade() {
        assertEquals(Optional.empty(), ObjectNames.problem(fixture.recipients, Literals.MAILBOX, "New"));
        assertTrue(ObjectNames.problem(fixture.recipients, Literals.MAILBOX, "postMAST").orElseThrow()
                .contains("postMAST"));
        assertTrue(ObjectNames.problem(fixture.recipients, Literals.MAILBOX, " ").isPresent());
        assertTrue(ObjectNames.problem(fixture.recipients, Literals.MAILBOX, "a\nb").isPresent());
        assertTrue(ObjectNames.problem(fixture.recipients, Literals.MAILBOX, "x".repeat(65)).isPresent());
        assertTrue(ObjectNames.problem(fixture.connections, Literals.INTERNET_MAIL_SERVICE, "IMS").orElseThrow()
                .contains("Internet Mail Connector"));
    }

    private static List<EClass> offered(EObject container) {
        return Placement.childTypes(container);
    }
}

package org.exsite.model.edit.find.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.exsite.model.ConnectedSite;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.SiteConnector;
import org.exsite.model.edit.find.Use;
import org.exsite.model.edit.find.UseSearch;
import org.exsite.model.naming.RawAttribute;
import org.exsite.model.query.Sites;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UseSearchTest {

    private final Organization organization = ExsiteFactory.eINSTANCE.createOrganization();
    private final Site site = ExsiteFactory.eINSTANCE.createSite();
    private final Server server = ExsiteFactory.eINSTANCE.createServer();
    private final Mailbox postmaster = ExsiteFactory.eINSTANCE.createMailbox();
    private final DistributionList list = ExsiteFactory.eINSTANCE.createDistributionList();
    private final InternetMailService service = ExsiteFactory.eINSTANCE.createInternetMailService();

    @BeforeEach
    void fill() {
        organization.setName("Trager");
        site.setName("North");
        organization.getChildren().add(site);
        postmaster.setName("Postmast");
        list.setName("Staff");
        service.setName("Internet Mail Connector (NORTH1)");
        server.setName("NORTH1");
        Sites.container(site, Sites.CONNECTIONS).getChildren().add(service);
        Sites.container(site, Sites.SERVERS).getChildren().add(server);
        DirectoryObject recipients = Sites.container(site, Sites.RECIPIENTS);
        recipients.getChildren().add(postmaster);
        recipients.getChildren().add(list);
    }

    private static List<String> uses(DirectoryObject object) {
        return UseSearch.of(object, 100, () -> false).uses().stream()
                .map(use -> use.user().getName() + " / " + use.attribute()).toList();
    }

    @Test
    void everyAttributeThatNamesTheObjectIsAUse() {
        service.setAdministratorMailbox(postmaster.getDistinguishedName());
        list.getMembers().add(postmaster.getDistinguishedName());
        list.setOwner(postmaster.getDistinguishedName());
        list.getAcceptMessagesFrom().add(postmaster.getDistinguishedName());
        assertEquals(List.of("Internet Mail Connector (NORTH1) / Administrator's mailbox", "Staff / Accept messages from",
                "Staff / Members", "Staff / Owner"), uses(postmaster).stream().sorted().toList());
        assertEquals(List.of(), uses(list));
    }

    @Test
    void namesAreComparedWithoutRegardToCase() {
        list.setOwner(org.exsite.model.naming.DistinguishedName.parse("/O=TRAGER/OU=NORTH/CN=RECIPIENTS/CN=POSTMAST"));
        assertEquals(List.of("Staff / Owner"), uses(postmaster));
    }

    @Test
    void attributesThatTheModelDoesNotKnowCountToo() {
        list.getRawAttributes().add(new RawAttribute("Secretary", "/o=Trager/ou=North/cn=Recipients/cn=Postmast"));
        list.getRawAttributes().add(new RawAttribute("seeAlso", "cn=Postmast,cn=Recipients,ou=North,o=Trager"));
        list.getRawAttributes().add(new RawAttribute("seeAlso", "cn=Other,cn=Recipients,ou=North,o=Trager"));
        assertEquals(List.of("Staff / Secretary", "Staff / seeAlso"), uses(postmaster));
    }

    @Test
    void permissionsOfTheAccountOfAMailboxAreUses() {
        postmaster.setPrimaryWindowsAccount("TRAGER\\post");
        site.getAdministrators().add("trager\\POST");
        assertEquals(List.of("North / Administrators"), uses(postmaster));
    }

    @Test
    void aMailboxWithoutAnAccountIsNobodysAdministrator() {
        site.getAdministrators().add("TRAGER\\post");
        assertEquals(List.of(), uses(postmaster));
    }

    @Test
    void serversAndSitesAreUsedByTheirNamesToo() {
        service.setComputerName("north1");
        SiteConnector connector = ExsiteFactory.eINSTANCE.createSiteConnector();
        connector.setName("To North");
        ConnectedSite connected = ExsiteFactory.eINSTANCE.createConnectedSite();
        connected.setOrganization("Trager");
        connected.setSite("NORTH");
        connector.getConnectedSites().add(connected);
        Sites.container(site, Sites.CONNECTIONS).getChildren().add(connector);
        assertEquals(1, uses(server).size());
        Use use = UseSearch.of(site, 10, () -> false).uses().getFirst();
        assertSame(connector, use.user());
        assertSame(connected, use.holder());
        assertSame(Literals.CONNECTED_SITE__SITE, use.feature());
        connected.setOrganization("Another");
        assertEquals(List.of(), uses(site));
    }

    @Test
    void allUsesAreCountedAndTheFirstOnesKept() {
        for (int i = 0; i < 5; i++) {
            Mailbox mailbox = ExsiteFactory.eINSTANCE.createMailbox();
            mailbox.setName("M" + i);
            mailbox.setManager(postmaster.getDistinguishedName());
            Sites.container(site, Sites.RECIPIENTS).getChildren().add(mailbox);
        }
        UseSearch.Result result = UseSearch.of(postmaster, 2, () -> false);
        assertEquals(5, result.count());
        assertEquals(List.of("M0", "M1"), result.uses().stream().map(use -> use.user().getName()).toList());
        assertThrows(CancellationException.class, () -> UseSearch.of(postmaster, 2, () -> true));
    }
}

package org.exsite.rules.exchange.tests;

import static org.exsite.rules.exchange.tests.Directories.FACTORY;
import static org.exsite.rules.exchange.tests.Directories.x400;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.exsite.model.AddressBookView;
import org.exsite.model.DSSiteConfiguration;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Mailbox;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.SiteEncryptionConfiguration;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;
import org.junit.jupiter.api.Test;

class SiteRulesTest {

    private final Directories model = new Directories();
    private final DSSiteConfiguration settings = Directories.add(Sites.container(model.site, Sites.CONFIGURATION),
            FACTORY.createDSSiteConfiguration(), "Site-DSA-Config");

    @Test
    void anOrganizationNameOfSixteenPlainCharactersIsTheSameEverywhere() {
        model.organization.setName("Sixteen Letters.");
        assertSilent("organization-name-differs-in-x400");
        model.organization.setName("Baker & Sons");
        assertEquals(List.of("The name of the organization, Baker & Sons, is another one in X.400 addresses"),
                messages("organization-name-differs-in-x400"));
        model.organization.setName("Seventeen Letters");
        assertEquals(1, messages("organization-name-differs-in-x400").size());
    }

    @Test
    void certificatesMatterOnlyWithAKeyManagementServer() {
        model.organization.setName("Baker, Sons");
        SiteEncryptionConfiguration encryption = Directories.add(model.site,
                FACTORY.createSiteEncryptionConfiguration(), "Encryption");
        assertSilent("organization-name-in-certificates");
        encryption.setKmServer(model.server.getDistinguishedName());
        assertEquals(List.of("The name of the organization, Baker, Sons, has the character ,, which X.509 version 3 "
                + "certificates do not take"), messages("organization-name-in-certificates"));
        assertSilent("km-server-missing");
    }

    @Test
    void theNumberOfSitesMattersForEarlyVersions() {
        for (int i = 1; i < 212; i++) {
            model.site("Branch " + i);
        }
        model.server.setVersion("Version 5.0 (Build 1457.7)");
        assertSilent("too-many-sites");
        model.site("One more");
        assertEquals(List.of("The organization has 213 sites; Exchange 4.0 and 5.0 check the knowledge consistency of "
                + "212"), messages("too-many-sites"));
        model.server.setVersion("Version 5.5 (Build 1960.3)");
        assertSilent("too-many-sites");
    }

    @Test
    void theNumberOfServersMattersForEarlyVersions() {
        for (int i = 1; i < 25; i++) {
            Directories.add((DirectoryObject) model.server.eContainer(), FACTORY.createServer(), "S" + i);
        }
        model.server.setVersion("Version 5.0 (Build 1457.7)");
        assertSilent("too-many-servers");
        Directories.add((DirectoryObject) model.server.eContainer(), FACTORY.createServer(), "S25");
        assertEquals(List.of("North has 26 servers; an MTA of an early version connects to 25 unless it is told so"),
                messages("too-many-servers"));
        model.server.setVersion(null);
        assertSilent("too-many-servers");
    }

    @Test
    void similarSiteNamesMatterForVersion4Alone() {
        model.site("Northwest");
        assertSilent("similar-site-names");
        model.server.setVersion("Version 5.0 (Build 1457.7)");
        assertSilent("similar-site-names");
        model.server.setVersion("Version 4.0 (Build 837.3)");
        assertEquals(List.of("The MTA of NORTH1 takes the site Northwest for its own site North, because the name "
                + "begins with it"), messages("similar-site-names"));
    }

    @Test
    void customAttributesAreComparedByNumberWhateverTheirCase() {
        DSSiteConfiguration south = Directories.add(model.site("South"), FACTORY.createDSSiteConfiguration(), "DSA");
        settings.getCustomAttributeNames().addAll(List.of("1=Cost centre", "2=Floor"));
        south.getCustomAttributeNames().addAll(List.of("1=cost Centre", "3=Floor"));
        assertSilent("custom-attribute-names-differ");
        south.getCustomAttributeNames().set(0, "1=Account");
        assertEquals(List.of("Custom attribute 1 is called Account in South and Cost centre in North"),
                messages("custom-attribute-names-differ"));
    }

    @Test
    void attributesThatNobodyUsesNeedNotBeReplicated() {
        Mailbox bert = model.mailbox("Bert", x400("Bert"));
        settings.getIntersiteAttributes().add("Extension-Attribute-1");
        model.site("South");
        bert.setCustomAttribute10("ten");
        assertSilent("custom-attribute-not-replicated");
        bert.setCustomAttribute15("fifteen");
        assertEquals(List.of("Recipients of North have values of custom attribute 15, which is not replicated to other "
                + "sites"), messages("custom-attribute-not-replicated"));
        settings.getIntersiteAttributes().clear();
        assertSilent("custom-attribute-not-replicated");
    }

    @Test
    void viewsByCustomAttributesShowLists() {
        AddressBookView view = Directories.add(model.organization, FACTORY.createAddressBookView(), "View");
        view.getGroupBy().addAll(List.of("Extension-Attribute-3", "Site"));
        assertSilent("view-hides-distribution-lists");
    }

    @Test
    void whoHasARoleIsJudgedOnlyWhereItIsKnown() {
        model.site.setServiceAccount("TRAGER\\Services");
        assertSilent("service-account-without-role");
        model.site.getServiceAccountAdministrators().add("trager\\services");
        assertSilent("service-account-without-role");
        assertSilent("account-owns-all-mailboxes");
        model.organization.getServiceAccountAdministrators().add("TRAGER\\Other");
        assertEquals(List.of("The service account TRAGER\\Services does not have the role Service Account Admin on "
                + "Trager"), messages("service-account-without-role"));
        model.organization.getSearchers().add("TRAGER\\Somebody");
        assertSilent("service-account-may-search");
    }

    @Test
    void aJournalRecipientMayBeInASiteThatIsNotThere() {
        model.server.setJournalRecipient(DistinguishedName.parse("/o=Trager/ou=South/cn=Recipients/cn=Journal"));
        assertSilent("journal-recipient-missing");
        model.server.setJournalRecipient(model.mailbox("Journal", x400("Journal")).getDistinguishedName());
        assertSilent("journal-recipient-missing");
        assertSilent("journal-recipient-in-other-system");
    }

    @Test
    void namesOfOtherObjectsMayHaveAnyCharacters() {
        model.server.setName("A@B:C_D");
        Site south = model.site("South-West (old)");
        Server server = Directories.add(Sites.container(south, Sites.SERVERS), FACTORY.createServer(), "S_1");
        server.setVersion("Version 4.0");
        assertSilent("name-with-at-sign");
        assertSilent("site-name-with-colon");
        assertSilent("name-not-printable-over-x400");
    }

    private void assertSilent(String rule) {
        assertEquals(List.of(), messages(rule));
    }

    private List<String> messages(String rule) {
        return Check.messages(model.organization, rule);
    }
}

package org.exsite.model.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.Recipient;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueryTest {

    private static final ExsiteFactory FACTORY = ExsiteFactory.eINSTANCE;
    private final Organization organization = FACTORY.createOrganization();
    private final Site site = FACTORY.createSite();

    @BeforeEach
    void create() {
        organization.setName("Trager");
        site.setName("North");
        organization.getChildren().add(site);
    }

    private Mailbox mailbox(String container, String name, String... addresses) {
        Mailbox mailbox = FACTORY.createMailbox();
        mailbox.setName(name);
        for (String address : addresses) {
            mailbox.getProxyAddresses().add(ProxyAddress.of(address));
        }
        Sites.container(site, container).getChildren().add(mailbox);
        return mailbox;
    }

    @Test
    void primaryAddressesAreThoseInUpperCase() {
        Mailbox mailbox = mailbox("Recipients", "a", "smtp:second@x", "SMTP:first@x", "x400:c=US;");
        assertEquals(Optional.of(ProxyAddress.of("SMTP:first@x")), Recipients.primary(mailbox, "SMTP"));
        assertEquals(Optional.empty(), Recipients.primary(mailbox, "X400"));
        assertEquals(Optional.of(ProxyAddress.of("x400:c=US;")), Recipients.firstOfType(mailbox, "X400"));
        assertEquals(Optional.of(ProxyAddress.of("SMTP:first@x")), Recipients.firstOfType(mailbox, "smtp"));
        assertTrue(Recipients.hasType(mailbox, "X400"));
        assertFalse(Recipients.hasType(mailbox, "MS"));
    }

    @Test
    void recipientsAreFoundInAllContainersButNotInTheConfiguration() {
        Mailbox first = mailbox("Recipients", "a");
        Mailbox second = mailbox("Recipients/Internet", "b");
        mailbox("Configuration/Servers", "hidden");
        Mailbox third = mailbox("Others", "c");
        assertEquals(List.<Recipient>of(first, second, third), Sites.recipients(organization).toList());
        assertEquals(List.<Recipient>of(first), Sites.recipients(first).toList());
        assertEquals(List.<Recipient>of(second),
                Sites.recipients(Sites.find(site, "recipients/internet").orElseThrow()).toList());
    }

    @Test
    void recipientsAreReadNoFurtherThanTheyAreAskedFor() {
        mailbox("Recipients", "a");
        assertEquals("a", Sites.recipients(organization).peek(r -> Sites.container(site, "Recipients").getChildren()
                .size()).findFirst().orElseThrow().getName());
    }

    @Test
    void containersAreMadeOnceAndFoundInAnyCase() {
        DirectoryObject made = Sites.container(site, "Configuration/Addressing/Address-Types");
        assertSame(made, Sites.container(site, "configuration/ADDRESSING/Address-Types"));
        assertEquals("/o=Trager/ou=North/cn=Configuration/cn=Addressing/cn=Address-Types",
                made.getDistinguishedName().toString());
        assertEquals(Optional.empty(), Sites.missing(site, "Configuration/Addressing"));
        Sites.Missing missing = Sites.missing(site, "Configuration/Monitors/Link").orElseThrow();
        assertSame(Sites.find(site, "Configuration").orElseThrow(), missing.parent());
        assertEquals("Monitors", missing.top().getName());
        assertEquals("Link", missing.last().getName());
        assertSame(missing.top(), missing.last().eContainer());
        assertEquals(Optional.empty(), Sites.find(site, "Configuration/Monitors"));
    }

    @Test
    void siteAddressingServersAndConnectors() {
        assertEquals(Optional.empty(), Sites.addressing(site));
        assertEquals(List.of(), Sites.servers(site));
        SiteAddressing addressing = FACTORY.createSiteAddressing();
        Sites.container(site, "Configuration").getChildren().add(addressing);
        var server = FACTORY.createServer();
        Sites.container(site, Sites.SERVERS).getChildren().add(server);
        var connector = FACTORY.createInternetMailService();
        Sites.container(site, Sites.CONNECTIONS).getChildren().add(connector);
        assertEquals(Optional.of(addressing), Sites.addressing(site));
        assertEquals(List.of(server), Sites.servers(site));
        assertEquals(List.of(connector), Sites.connectors(site));
        assertEquals(Optional.of(site), Sites.siteOf(connector));
        assertEquals(Optional.of(site), Sites.siteOf(site));
        assertEquals(Optional.empty(), Sites.siteOf(organization));
        assertEquals(List.of(site), Sites.sites(organization));
        assertEquals("Configuration/Connections", Sites.place(ExsitePackage.Literals.SITE_CONNECTOR));
        assertEquals("Recipients", Sites.place(ExsitePackage.Literals.MAILBOX));
    }

    @Test
    void indexFindsEveryObjectByNameInAnyCase() {
        for (int i = 0; i < 2000; i++) {
            mailbox("Recipients", "User" + i);
        }
        DirectoryIndex index = DirectoryIndex.of(organization);
        assertEquals(2003, index.size());
        Sites.objects(organization).forEach(object -> {
            assertSame(object, index.get(DistinguishedNames.of(object)));
            assertSame(object, index.find(DistinguishedName.parse(
                    DistinguishedNames.of(object).toString().toUpperCase(Locale.ROOT))).orElseThrow());
        });
        assertEquals(Optional.empty(),
                index.find(DistinguishedName.parse("/o=Trager/ou=North/cn=Recipients/cn=User2000")));
        assertEquals(Optional.empty(), index.find(DistinguishedName.parse("/o=Trager/cn=North")));
        assertEquals(Optional.empty(), index.find(null));
    }

    @Test
    void indexKeepsTheFirstOfEqualNamesAndWorksBelowTheRoot() {
        Mailbox first = mailbox("Recipients", "Same");
        mailbox("Recipients", "SAME");
        DirectoryIndex index = DirectoryIndex.of(site);
        assertSame(first, index.get(DistinguishedName.parse("/o=Trager/ou=North/cn=Recipients/cn=same")));
        assertEquals(3, index.size());
    }
}

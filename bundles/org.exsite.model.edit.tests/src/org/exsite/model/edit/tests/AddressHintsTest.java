package org.exsite.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.exsite.model.AddressSpace;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.SiteConnector;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.edit.find.AddressHint;
import org.exsite.model.edit.find.AddressHints;
import org.exsite.model.query.Sites;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AddressHintsTest {

    private static final ExsiteFactory FACTORY = ExsiteFactory.eINSTANCE;

    private final Organization organization = FACTORY.createOrganization();
    private final Site site = FACTORY.createSite();
    private final SiteConnector connector = FACTORY.createSiteConnector();
    private final Mailbox mailbox = FACTORY.createMailbox();

    @BeforeEach
    void fill() {
        organization.setName("Trager");
        site.setName("North");
        organization.getChildren().add(site);
        connector.setName("Outside");
        Sites.container(site, Sites.place(Literals.SITE_CONNECTOR)).getChildren().add(connector);
        SiteAddressing addressing = FACTORY.createSiteAddressing();
        addressing.setName("Site-Addressing");
        Sites.container(site, Sites.place(Literals.SITE_ADDRESSING)).getChildren().add(addressing);
        addressing.getGatewayProxies().add(AddressTemplate.of("SMTP:%m@trager.example"));
        addressing.getGatewayProxies().add(AddressTemplate.of("rfax:&d"));
        mailbox.setName("Anna");
        mailbox.getProxyAddresses().add(ProxyAddress.of("PAGER:12"));
        site.getChildren().add(mailbox);
        space("notes", "*@QUAY");
    }

    private void space(String type, String address) {
        AddressSpace space = FACTORY.createAddressSpace();
        space.setType(type);
        space.setAddress(address);
        connector.getAddressSpaces().add(space);
    }

    @Test
    void typesAreThoseOfExchangeOfTemplatesAndOfConnectors() {
        assertEquals(List.of("CCMAIL", "MS", "NOTES", "RFAX", "SMTP", "X400"), AddressHints.types(organization));
    }

    @Test
    void typesOfRecipientsAreFoundAsWellUnlessNobodyWaits() {
        assertTrue(AddressHints.typesInUse(organization, () -> false).contains("PAGER"));
        assertThrows(CancellationException.class, () -> AddressHints.typesInUse(organization, () -> true));
    }

    @Test
    void spacesInUseComeBeforeThoseOfSitesAndTheForm() {
        space("SMTP", "*@partner.example");
        space("SMTP", "*@partner.example");
        assertEquals(List.of(new AddressHint("*@partner.example", "in use at Outside"),
                new AddressHint("*@trager.example", "addresses of North"),
                new AddressHint("*", "form of SMTP addresses"),
                new AddressHint("*@company.example", "form of SMTP addresses")),
                AddressHints.spaces(organization, "smtp"));
    }

    @Test
    void aTypeHasOnlyItsOwnSpaces() {
        assertEquals(List.of("*@QUAY", "*@DOMAIN"),
                AddressHints.spaces(organization, "NOTES").stream().map(AddressHint::text).toList());
        assertFalse(AddressHints.spaces(organization, "MS").isEmpty());
        assertEquals(List.of(), AddressHints.spaces(organization, "PAGER"));
    }
}

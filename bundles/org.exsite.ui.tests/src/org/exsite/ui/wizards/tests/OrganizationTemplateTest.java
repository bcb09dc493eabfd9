package org.exsite.ui.wizards.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.query.Sites;
import org.exsite.rules.EvaluationMonitor;
import org.exsite.rules.Evaluator;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.ui.wizards.OrganizationTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the New wizard makes. */
class OrganizationTemplateTest {

    @Test
    void aNewOrganizationHasNoProblemAndItsAdministratorHasAnX400Address() {
        Organization created = template("Administrator").create();

        assertEquals(List.of(), Evaluator.evaluate(ExchangeRules.catalogue(), List.of(created), EvaluationMonitor.NONE));
        Mailbox administrator = (Mailbox) Sites.recipients(created).findFirst().orElseThrow();
        assertEquals("Administrator", administrator.getName());
        assertTrue(administrator.getProxyAddresses().stream().anyMatch(address -> address.isType(ProxyAddress.X400)));
        InternetMailService service = Sites.connectors(Sites.sites(created).getFirst()).stream()
                .filter(InternetMailService.class::isInstance).map(InternetMailService.class::cast).findFirst()
                .orElseThrow();
        assertEquals(administrator.getDistinguishedName(), service.getAdministratorMailbox());
        assertEquals("PORT1", service.getComputerName());
    }

    @Test
    void anOrganizationWithoutInternetMailHasNoConnectorAndNoProblem() {
        Organization created = new OrganizationTemplate("Blue Harbor", "East Pier", "PORT1", "harbor.example",
                Optional.empty()).create();

        assertEquals(List.of(), Sites.connectors(Sites.sites(created).getFirst()));
        assertEquals(List.of(), Evaluator.evaluate(ExchangeRules.catalogue(), List.of(created), EvaluationMonitor.NONE));
    }

    @Test
    void longNamesAreCutToWhatTheAddressTypesCanHold() {
        Organization created = new OrganizationTemplate("A very long name of an organization", "Site with a long name",
                "PORT1", "harbor.example", Optional.of("Postmaster of all the harbor")).create();

        assertEquals(List.of("organization-name-differs-in-x400"),
                Evaluator.evaluate(ExchangeRules.catalogue(), List.of(created), EvaluationMonitor.NONE).stream()
                        .map(finding -> finding.rule().id()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Administrator", "Postmaster", "J Doe-Smith 2"})
    void usualNamesOfMailboxesAreAccepted(String name) {
        assertEquals(Optional.empty(), template(name).problem());
    }

    @ParameterizedTest
    @CsvSource({"'', Site1, SERVER1, a.example", "Org/2, Site1, SERVER1, a.example", "Org, '', SERVER1, a.example",
        "Org, Site1, A-SERVER-OF-16-CH, a.example", "Org, Site1, SERVER1, nodot", "Org, Site1, SERVER1, ''",
        "Ørg, Site1, SERVER1, a.example", "' Org', Site1, SERVER1, a.example"})
    void whatTheDirectoryCannotHoldIsRefused(String organization, String site, String server, String domain) {
        assertTrue(new OrganizationTemplate(organization, site, server, domain, Optional.empty()).problem().isPresent());
    }

    private static OrganizationTemplate template(String administrator) {
        return new OrganizationTemplate("Blue Harbor", "East Pier", "PORT1", "harbor.example",
                Optional.of(administrator));
    }
}

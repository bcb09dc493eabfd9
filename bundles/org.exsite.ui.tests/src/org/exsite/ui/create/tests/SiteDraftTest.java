package org.exsite.ui.create.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.query.Sites;
import org.exsite.ui.create.Creation;
import org.exsite.ui.create.SiteDraft;
import org.exsite.ui.wizards.OrganizationTemplate;
import org.exsite.ui.wizards.SiteTemplate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The sites that the wizard adds. */
class SiteDraftTest {

    private final Trial trial = new Trial(new OrganizationTemplate("Blue Harbor", "East Pier", "PORT1",
            "harbor.example", Optional.empty()).create());

    @AfterEach
    void close() {
        trial.close();
    }

    private SiteDraft draft(String site, String server) {
        return new SiteDraft(trial.organization, new SiteTemplate(site, server,
                SiteDraft.proposedDomain(trial.organization)), "");
    }

    @Test
    void aSiteHasAServerAndTheAddressesOfTheOrganization() {
        SiteAddressing first = Sites.addressing(trial.site(0)).orElseThrow();
        first.getGatewayProxies().replaceAll(template -> template.type().equals("X400")
                ? AddressTemplate.of("X400:c=GB;a=Telco;p=Blue Harbor;o=East Pier;") : template);
        SiteDraft draft = draft("West Pier", "PORT2");
        assertEquals(Optional.empty(), draft.problem());

        Creation creation = draft.create();
        trial.add(creation, "Create Site West Pier");

        Site site = (Site) creation.object();
        assertEquals(trial.organization, site.eContainer());
        SiteAddressing addressing = Sites.addressing(site).orElseThrow();
        assertTrue(addressing.getGatewayProxies().containsAll(List.of(
                AddressTemplate.of("X400:c=GB;a=Telco;p=Blue Harbor;o=West Pier;"),
                AddressTemplate.of("SMTP:%m@harbor.example"))), () -> addressing.getGatewayProxies().toString());
        assertEquals(trial.server(1).getDistinguishedName(), addressing.getRoutingCalculationServer());
        trial.undo();
        assertEquals(1, Sites.sites(trial.organization).size());
    }

    @Test
    void namesThatAreTakenOrCannotBeKeptAreRefused() {
        for (SiteDraft draft : List.of(draft("East Pier", "PORT2"), draft("West Pier", "port1"), draft("", "PORT2"),
                draft("West/Pier", "PORT2"), new SiteDraft(trial.organization, new SiteTemplate("West Pier", "PORT2",
                        "harbor.example"), "Service"))) {
            assertTrue(draft.problem().isPresent(), draft::toString);
        }
    }
}

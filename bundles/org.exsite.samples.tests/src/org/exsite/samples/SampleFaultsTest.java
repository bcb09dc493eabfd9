package org.exsite.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.exsite.model.DirectoryObject;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.PublicFolder;
import org.exsite.model.Recipient;
import org.exsite.model.address.AddressProblem;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.X400Address;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.DirectoryIndex;
import org.exsite.model.query.Recipients;
import org.exsite.model.query.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleFaultsTest {

    private static Organization sample(int recipients, int sites) {
        return SampleOrganization.builder().recipients(recipients).sites(sites).build();
    }

    @Test
    void sameOrganizationGetsTheSameFaults() throws IOException {
        Organization first = sample(200, 2);
        Organization second = sample(200, 2);
        assertEquals(SampleFaults.plant(first), SampleFaults.plant(second));
        assertArrayEquals(SampleOrganizationTest.bytes(first), SampleOrganizationTest.bytes(second));
    }

    @Test
    void everyFaultIsDescribed() {
        for (PlantedFault fault : SampleFaults.plant(sample(200, 2))) {
            assertTrue(fault.kb().matches("Q\\d{6}|"), fault.toString());
            assertTrue(fault.description().length() > 20 && !fault.description().contains("{"), fault.toString());
            assertTrue(fault.objectDn().startsWith("/o=Trager"), fault.toString());
        }
    }

    @Test
    void everyKindOfSyntaxProblemIsPlantedAlone() {
        Organization organization = sample(200, 2);
        SampleFaults.plant(organization);
        Set<AddressProblem.Kind> kinds = EnumSet.noneOf(AddressProblem.Kind.class);
        Sites.recipients(organization).flatMap(r -> Recipients.primary(r, ProxyAddress.X400).stream()).forEach(a -> {
            List<AddressProblem> problems = X400Address.parse(a.value()).problems();
            assertTrue(problems.size() < 2, a + " " + problems);
            problems.forEach(problem -> kinds.add(problem.kind()));
        });
        assertEquals(AddressProblem.Kind.ofX400(), kinds);
    }

    @Test
    void everyWayToLoseTheAdministratorIsPlanted() {
        Organization organization = sample(200, 2);
        SampleFaults.plant(organization);
        DirectoryIndex index = DirectoryIndex.of(organization);
        List<DistinguishedName> administrators = Sites.objects(organization)
                .filter(InternetMailService.class::isInstance).map(InternetMailService.class::cast)
                .map(InternetMailService::getAdministratorMailbox).toList();
        assertTrue(administrators.contains(null));
        assertTrue(administrators.stream().anyMatch(name -> index.get(name) instanceof PublicFolder));
        assertTrue(administrators.stream().anyMatch(name -> index.get(name) instanceof Mailbox));
        assertTrue(administrators.stream().anyMatch(name -> name != null && index.get(name) == null));
    }

    @Test
    void everyRecipientKindLosesItsX400AddressAndAdministratorsKeepTheirs() {
        Organization organization = sample(200, 2);
        SampleFaults.plant(organization);
        assertEquals(Set.of("Mailbox", "DistributionList", "CustomRecipient"), Set.copyOf(Sites.recipients(organization)
                .filter(r -> !Recipients.hasType(r, ProxyAddress.X400)).map(r -> r.eClass().getName()).toList()));
        Sites.sites(organization).forEach(site -> {
            Sites.find(site, "Recipients/Administrator").ifPresent(administrator ->
                    assertTrue(Recipients.hasType((Recipient) administrator, ProxyAddress.X400)));
        });
    }

    @Test
    void anOrganizationWithoutSitesOrTemplatesIsRefused() {
        Organization empty = ExsiteFactory.eINSTANCE.createOrganization();
        assertThrows(IllegalArgumentException.class, () -> SampleFaults.plant(empty));
        Organization bare = sample(0, 1);
        Sites.addressing(Sites.sites(bare).getFirst()).orElseThrow().getGatewayProxies().clear();
        assertThrows(IllegalArgumentException.class, () -> SampleFaults.plant(bare));
    }
}

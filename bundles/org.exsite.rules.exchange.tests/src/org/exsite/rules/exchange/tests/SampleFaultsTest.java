package org.exsite.rules.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.exsite.model.Organization;
import org.exsite.rules.Finding;
import org.exsite.rules.OperationRule;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.rules.exchange.imports.ImportProblemRule;
import org.exsite.samples.PlantedFault;
import org.exsite.samples.SampleFaults;
import org.exsite.samples.SampleOrganization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules and the samples agree: nothing in a clean sample, every planted fault and no other. */
class SampleFaultsTest {

    /** What is a matter of the whole organization, or of hundreds of objects, has tests of its own. */
    private static final Set<String> OF_THE_WHOLE = Set.of("organization-name-differs-in-x400",
            "organization-name-in-certificates", "too-many-servers");

    @ParameterizedTest
    @CsvSource({"500,1,1", "500,2,2", "500,3,3", "200,10,4", "200,20,5", "0,1,6", "3000,5,7"})
    void aCleanOrganizationHasNoFindings(int recipients, int sites, long seed) {
        Organization organization = SampleOrganization.builder().recipients(recipients).sites(sites).seed(seed).build();
        assertEquals(List.of(), Check.findings(organization).stream().map(Finding::message).toList());
    }

    @Test
    void theFoundingSampleHasItsOneFault() {
        Organization organization = SampleOrganization.founding();
        assertEquals(List.of("The administrator mailbox of Internet Mail Service (NORTH1), Postmaster, has no X.400 address"),
                Check.messages(organization, "ims-admin-mailbox-without-x400"));
        assertEquals(List.of("Postmaster has no X.400 address"),
                Check.messages(organization, "recipient-without-x400"));
        assertEquals(2, Check.findings(organization).size());
    }

    @ParameterizedTest
    @CsvSource({"60,2,1", "60,1,2", "200,10,3"})
    void everyPlantedFaultIsFoundAndNothingElse(int recipients, int sites, long seed) {
        Organization organization = SampleOrganization.builder().recipients(recipients).sites(sites).seed(seed).build();
        List<PlantedFault> planted = SampleFaults.plant(organization);
        assertEquals(Check.planted(planted), Check.found(organization));
    }

    @Test
    void everyRuleAboutTheDirectoryHasAFault() {
        Set<String> rules = new TreeSet<>();
        ExchangeRules.catalogue().rules().stream()
                .filter(rule -> !(rule instanceof ImportProblemRule) && !(rule instanceof OperationRule)
                        && !OF_THE_WHOLE.contains(rule.id()))
                .forEach(rule -> rules.add(rule.id()));
        Set<String> planted = new TreeSet<>();
        SampleFaults.plant(sample()).forEach(fault -> planted.add(fault.rule()));
        assertEquals(rules, planted);
    }

    private static Organization sample() {
        return SampleOrganization.builder().recipients(60).sites(2).seed(1).build();
    }
}

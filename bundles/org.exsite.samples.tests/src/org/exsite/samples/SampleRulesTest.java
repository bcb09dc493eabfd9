package org.exsite.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;

import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;
import org.exsite.rules.EvaluationMonitor;
import org.exsite.rules.EvaluationResult;
import org.exsite.rules.Evaluator;
import org.exsite.rules.RuleConfiguration;
import org.exsite.rules.exchange.ExchangeRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules say of the samples. */
class SampleRulesTest {

    private static TreeSet<String> findings(Organization organization) {
        EvaluationResult result = Evaluator.run(ExchangeRules.catalogue(), List.of(organization),
                RuleConfiguration.DEFAULT, EvaluationMonitor.NONE);
        assertEquals(List.of(), result.failures());
        TreeSet<String> findings = new TreeSet<>();
        result.findings().forEach(finding -> assertTrue(findings.add(finding.rule().id() + ' '
                + ((DirectoryObject) finding.object()).getDistinguishedName()), finding.message()));
        return findings;
    }

    @ParameterizedTest
    @CsvSource({"200,2", "5000,10", "3,3", "40,25"})
    void nothingIsWrongWithANewSample(int recipients, int sites) {
        Organization organization = SampleOrganization.builder().recipients(recipients).sites(sites).build();
        assertEquals(new TreeSet<>(), findings(organization));
    }

    @Test
    void theFoundingSampleHasTheCaseOfTheArticle() {
        assertEquals(new TreeSet<>(List.of(
                "ims-admin-mailbox-without-x400 /o=Trager/ou=North/cn=Configuration/cn=Connections/"
                        + "cn=Internet Mail Connector (NORTH1)",
                "recipient-without-x400 /o=Trager/ou=North/cn=Recipients/cn=Postmast")),
                findings(SampleOrganization.founding()));
    }

    @ParameterizedTest
    @CsvSource({"200,2", "0,1", "1,1", "30,1", "1000,4"})
    void theRulesFindExactlyWhatWasPlanted(int recipients, int sites) {
        Organization organization = SampleOrganization.builder().recipients(recipients).sites(sites).build();
        TreeSet<String> planted = new TreeSet<>();
        for (PlantedFault fault : SampleFaults.plant(organization)) {
            planted.add(fault.rule() + ' ' + fault.objectDn());
        }
        assertEquals(planted, findings(organization));
    }
}

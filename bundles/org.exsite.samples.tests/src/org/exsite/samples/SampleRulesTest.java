package org.exsite.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedNames;
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

    private static List<String> findings(Organization organization) {
        EvaluationResult result = Evaluator.run(ExchangeRules.catalogue(), List.of(organization),
                RuleConfiguration.DEFAULT, EvaluationMonitor.NONE);
        assertEquals(List.of(), result.failures());
        return result.findings().stream().map(finding -> finding.rule().id() + ' '
                + DistinguishedNames.owner(finding.object()).getDistinguishedName()).sorted().toList();
    }

    @ParameterizedTest
    @CsvSource({"200,2", "5000,10", "3,3", "40,25"})
    void nothingIsWrongWithANewSample(int recipients, int sites) {
        Organization organization = SampleOrganization.builder().recipients(recipients).sites(sites).build();
        assertEquals(List.of(), findings(organization));
    }

    @Test
    void theFoundingSampleHasTheCaseOfTheArticle() {
        assertEquals(List.of(
                "ims-admin-mailbox-without-x400 /o=Trager/ou=North/cn=Configuration/cn=Connections/"
                        + "cn=Internet Mail Connector (NORTH1)",
                "recipient-without-x400 /o=Trager/ou=North/cn=Recipients/cn=Postmast"),
                findings(SampleOrganization.founding()));
    }

    @ParameterizedTest
    @CsvSource({"200,2", "0,1", "1,1", "30,1", "1000,4"})
    void theRulesFindExactlyWhatWasPlanted(int recipients, int sites) {
        Organization organization = SampleOrganization.builder().recipients(recipients).sites(sites).build();
        List<String> planted = SampleFaults.plant(organization).stream()
                .map(fault -> fault.rule() + ' ' + fault.objectDn()).sorted().toList();
        assertEquals(planted, findings(organization));
    }
}

package org.exsite.rules.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.Organization;
import org.exsite.model.ImportProblem;
import org.exsite.model.edit.ExsiteEditingDomain;
import org.exsite.rules.Evaluation;
import org.exsite.rules.Evaluator;
import org.exsite.rules.Finding;
import org.exsite.rules.Fix;
import org.exsite.rules.Fix.Choice;
import org.exsite.rules.Rule;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.samples.PlantedFault;
import org.exsite.samples.SampleFaults;
import org.exsite.samples.SampleOrganization;
import org.junit.jupiter.api.Test;

/** The rules and the samples agree: nothing in a clean sample, every planted fault and no other, every fix resolves. */
class SampleFaultsTest {

    @Test
    void aCleanOrganizationHasNoFindings() {
        for (int sites = 1; sites <= 3; sites++) {
            Organization organization = SampleOrganization.builder().recipients(500).sites(sites).seed(sites).build();
            assertEquals(List.of(), Check.findings(organization).stream().map(Finding::message).toList());
        }
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

    @Test
    void everyPlantedFaultIsFoundAndNothingElse() {
        Organization organization = SampleOrganization.builder().recipients(60).sites(2).seed(1).build();
        Set<String> planted = new TreeSet<>();
        for (PlantedFault fault : SampleFaults.plant(organization)) {
            planted.add(fault.rule() + " " + fault.objectDn());
            assertTrue(ExchangeRules.catalogue().rule(fault.rule()).orElseThrow().descriptor().references()
                    .contains(fault.kb()), fault.toString());
        }
        List<Finding> findings = Check.findings(organization);
        Set<String> found = new TreeSet<>();
        findings.forEach(finding -> found.add(finding.rule().id() + " "
                + ((DirectoryObject) finding.object()).getDistinguishedName()));
        assertEquals(String.join("\n", planted), String.join("\n", found));
        assertEquals(planted.size(), findings.size());
    }

    @Test
    void everyFixOfEveryPlantedFaultResolvesItAndCausesNoOther() {
        Organization organization = SampleOrganization.builder().recipients(60).sites(2).seed(1).build();
        SampleFaults.plant(organization);
        organization.getImportProblems().add(line(false));
        organization.getImportProblems().add(line(true));
        ExsiteEditingDomain domain = new ExsiteEditingDomain();
        domain.adopt(organization);
        Set<String> applied = new HashSet<>();
        try (Evaluation evaluation = Evaluator.start(ExchangeRules.catalogue(), List.of(organization))) {
            for (Finding finding : evaluation.findings()) {
                boolean fixable = false;
                for (Fix fix : finding.rule().fixes()) {
                    if (fix.isApplicable(finding, evaluation.context())) {
                        fixable = true;
                        applied.add(finding.rule().id() + '/' + fix.id());
                        for (Choice choice : choices(fix, finding, evaluation)) {
                            Check.fixUndoRedo(organization, domain, evaluation, fix, finding, choice);
                        }
                    }
                }
                assertTrue(fixable, "no fix for " + finding.message());
            }
        }
        Set<String> all = new TreeSet<>();
        for (Rule rule : ExchangeRules.catalogue().rules()) {
            rule.fixes().forEach(fix -> all.add(rule.id() + '/' + fix.id()));
        }
        assertEquals(all, new TreeSet<>(applied));
    }

    private static List<Choice> choices(Fix fix, Finding finding, Evaluation evaluation) {
        if (!fix.needsChoice()) {
            return Collections.singletonList(null);
        }
        List<Choice> choices = fix.choices(finding, evaluation.context());
        return List.of(choices.getFirst(), choices.get(choices.size() / 2), choices.getLast());
    }

    private static ImportProblem line(boolean imported) {
        ImportProblem line = ExsiteFactory.eINSTANCE.createImportProblem();
        line.setFile("export.csv");
        line.setLine(1204);
        line.setImported(imported);
        line.setProblem("Expected 12 fields, found 3");
        line.setText("Mailbox,a,b");
        return line;
    }
}

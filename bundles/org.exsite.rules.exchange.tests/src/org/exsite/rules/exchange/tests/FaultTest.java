package org.exsite.rules.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.exsite.model.ImportProblem;
import org.exsite.model.Organization;
import org.exsite.model.edit.ExsiteEditingDomain;
import org.exsite.rules.Evaluation;
import org.exsite.rules.Evaluator;
import org.exsite.rules.Finding;
import org.exsite.rules.Fix;
import org.exsite.rules.Fix.Choice;
import org.exsite.rules.Rule;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.samples.PlantedFault;
import org.exsite.samples.SampleFault;
import org.exsite.samples.SampleFaults;
import org.exsite.samples.SampleOrganization;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each fault alone in an organization that has no other: it is found, and nothing else; each fix resolves it and causes
 * no other; an undo restores the organization exactly.
 */
@TestInstance(Lifecycle.PER_CLASS)
class FaultTest {

    private final Set<String> applied = new TreeSet<>();

    static List<SampleFault> faults() {
        return SampleFaults.all();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isFoundAndFixed(SampleFault fault) {
        Organization organization = SampleOrganization.builder().recipients(30).sites(2).seed(1).build();
        List<PlantedFault> planted = fault.plant(organization);
        for (PlantedFault finding : planted) {
            Rule rule = ExchangeRules.catalogue().rule(finding.rule()).orElseThrow();
            List<String> articles = rule.descriptor().references();
            assertTrue(articles.isEmpty() ? finding.kb().isEmpty() : articles.contains(finding.kb()), finding.toString());
        }
        assertEquals(Check.planted(planted), Check.found(organization));
        fixAll(organization);
    }

    @Test
    void aLineThatWasNotReadIsFoundAndFixed() {
        Organization organization = SampleOrganization.builder().recipients(30).sites(1).build();
        Set<String> planted = ImportLines.plant(organization);
        Set<String> found = new TreeSet<>();
        Check.findings(organization).stream().filter(finding -> finding.object() instanceof ImportProblem)
                .forEach(finding -> found.add(finding.rule().id()));
        assertEquals(planted, found);
        fixAll(organization);
    }

    /** A fix that no fault needs has never been tried. */
    @AfterAll
    void everyFixWasTried() {
        Set<String> all = new TreeSet<>();
        for (Rule rule : ExchangeRules.catalogue().rules()) {
            rule.fixes().forEach(fix -> all.add(rule.id() + '/' + fix.id()));
        }
        assertEquals(all, applied);
    }

    private void fixAll(Organization organization) {
        ExsiteEditingDomain domain = new ExsiteEditingDomain();
        domain.adopt(organization);
        try (Evaluation evaluation = Evaluator.start(ExchangeRules.catalogue(), List.of(organization))) {
            for (Finding finding : evaluation.findings()) {
                for (Fix fix : finding.rule().fixes()) {
                    if (fix.isApplicable(finding, evaluation.context())) {
                        applied.add(finding.rule().id() + '/' + fix.id());
                        for (Choice choice : choices(fix, finding, evaluation)) {
                            Check.fixUndoRedo(organization, domain, evaluation, fix, finding, choice);
                        }
                    }
                }
            }
        }
    }

    private static Set<Choice> choices(Fix fix, Finding finding, Evaluation evaluation) {
        if (!fix.needsChoice()) {
            return Collections.singleton(null);
        }
        List<Choice> choices = fix.choices(finding, evaluation.context());
        return new LinkedHashSet<>(List.of(choices.getFirst(), choices.get(choices.size() / 2), choices.getLast()));
    }
}

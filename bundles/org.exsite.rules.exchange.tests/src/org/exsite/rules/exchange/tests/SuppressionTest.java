package org.exsite.rules.exchange.tests;

import static org.exsite.rules.exchange.tests.Directories.x400;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.edit.ExsiteEditingDomain;
import org.exsite.rules.Evaluation;
import org.exsite.rules.EvaluationMonitor;
import org.exsite.rules.EvaluationResult;
import org.exsite.rules.Evaluator;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleConfiguration;
import org.exsite.rules.Suppressions;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.samples.SampleFaults;
import org.exsite.samples.SampleOrganization;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    private static final Suppressions SUPPRESSIONS = ExchangeRules.catalogue().suppressions();

    private final Directories model = new Directories();

    @Test
    void oneFindingIsSuppressedAndOthersOfTheObjectStay() {
        model.administrator(model.mailbox("Postmaster", x400("Postmaster")));
        Mailbox first = model.mailbox("Bert", "SMTP:shared@trager.example", "MS:T/N/BERT", x400("Bert"));
        Mailbox second = model.mailbox("Carla", "SMTP:shared@trager.example", "MS:T/N/BERT", x400("Carla"));
        try (Evaluation evaluation = Evaluator.start(ExchangeRules.catalogue(), List.of(model.organization))) {
            assertEquals(4, evaluation.findings().size());
            Finding smtp = evaluation.findings(first).getFirst();
            Set<EObject> told = new HashSet<>();
            evaluation.addListener(told::addAll);
            model.domain.getCommandStack().execute(SUPPRESSIONS.suppress(model.domain, smtp, "One team"));
            evaluation.refresh();
            assertTrue(told.contains(first));
            assertEquals(3, evaluation.findings().size());
            assertEquals(1, evaluation.findings(first).size());
            assertEquals(2, evaluation.findings(second).size());
            assertEquals(List.of(Optional.of("One team")),
                    evaluation.suppressed().stream().map(Finding::suppression).toList());
            assertSameAsBatch(evaluation, model.organization);

            model.domain.getCommandStack().undo();
            assertEquals(4, evaluation.findings().size());
            model.domain.getCommandStack().redo();
            model.domain.getCommandStack().execute(
                    SUPPRESSIONS.restore(model.domain, evaluation.suppressed().getFirst()));
            assertEquals(4, evaluation.findings().size());
            assertEquals(List.of(), evaluation.suppressed());
        }
    }

    @Test
    void aSuppressionOutlivesItsFaultAndCountsAgainWhenTheFaultIsBack() {
        Mailbox bert = model.mailbox("Bert");
        try (Evaluation evaluation = Evaluator.start(ExchangeRules.catalogue(), List.of(model.organization))) {
            model.domain.getCommandStack().execute(
                    SUPPRESSIONS.suppress(model.domain, evaluation.findings(bert).getFirst(), ""));
            bert.getProxyAddresses().add(ProxyAddress.of(x400("Bert")));
            assertEquals(List.of(), evaluation.suppressed());
            bert.getProxyAddresses().clear();
            assertEquals(List.of(), evaluation.findings(bert));
            assertEquals(1, evaluation.suppressed().size());
        }
    }

    @Test
    void everyFindingCanBeSuppressedByItself() {
        Organization organization = SampleOrganization.builder().recipients(60).sites(2).seed(1).build();
        SampleFaults.plant(organization);
        ExsiteEditingDomain domain = new ExsiteEditingDomain();
        domain.adopt(organization);
        try (Evaluation evaluation = Evaluator.start(ExchangeRules.catalogue(), List.of(organization))) {
            List<Finding> all = evaluation.findings();
            for (int i = 0; i < all.size(); i++) {
                domain.getCommandStack().execute(SUPPRESSIONS.suppress(domain, evaluation.findings().getFirst(), "x"));
                assertEquals(all.size() - i - 1, evaluation.findings().size(), all.get(i).message());
            }
            assertTrue(evaluation.findings().isEmpty());
            assertSameAsBatch(evaluation, organization);
        }
    }

    private static void assertSameAsBatch(Evaluation evaluation, Organization organization) {
        EvaluationResult result = Evaluator.run(ExchangeRules.catalogue(), List.of(organization),
                RuleConfiguration.DEFAULT, EvaluationMonitor.NONE);
        assertEquals(result.findings(), evaluation.findings());
        assertEquals(result.suppressed(), evaluation.suppressed());
    }
}

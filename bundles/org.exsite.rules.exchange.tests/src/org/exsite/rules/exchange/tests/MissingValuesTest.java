package org.exsite.rules.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.exsite.model.Organization;
import org.exsite.rules.EvaluationMonitor;
import org.exsite.rules.Evaluator;
import org.exsite.rules.RuleConfiguration;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.samples.SampleFaults;
import org.exsite.samples.SampleOrganization;
import org.junit.jupiter.api.Test;

/** An export has the columns that somebody chose, so that any switch and number can be missing in all objects. */
class MissingValuesTest {

    @Test
    void noRuleFailsWhereSwitchesAndNumbersAreMissing() {
        Organization organization = SampleOrganization.builder().recipients(60).sites(2).seed(1).build();
        SampleFaults.plant(organization);
        List<EObject> objects = new ArrayList<>();
        organization.eAllContents().forEachRemaining(objects::add);
        long missing = objects.stream().mapToLong(MissingValuesTest::forget).sum();
        assertTrue(missing > objects.size(), missing + " values of " + objects.size() + " objects");

        assertEquals(List.of(), Evaluator.run(ExchangeRules.catalogue(), List.of(organization),
                RuleConfiguration.DEFAULT, EvaluationMonitor.NONE).failures());
    }

    private static long forget(EObject object) {
        List<EAttribute> set = object.eClass().getEAllAttributes().stream().filter(attribute -> !attribute.isMany()
                && (attribute.getEType().getInstanceClass() == Boolean.class
                        || attribute.getEType().getInstanceClass() == Integer.class)
                && attribute.isChangeable() && object.eIsSet(attribute)).toList();
        set.forEach(object::eUnset);
        return set.size();
    }
}

package org.exsite.ui.findings.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.exsite.model.Organization;
import org.exsite.rules.EvaluationMonitor;
import org.exsite.rules.Evaluator;
import org.exsite.rules.Finding;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.samples.SampleFaults;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.findings.FindingGroup;
import org.exsite.ui.findings.FindingGrouping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingGroupingTest {

    private static final List<Finding> FINDINGS = Evaluator.evaluate(ExchangeRules.catalogue(), List.of(faulty()),
            EvaluationMonitor.NONE);

    private static Organization faulty() {
        Organization organization = SampleOrganization.builder().recipients(200).sites(3).build();
        SampleFaults.plant(organization);
        return organization;
    }

    @ParameterizedTest
    @EnumSource
    void eachFindingIsInOneGroup(FindingGrouping grouping) {
        List<FindingGroup> groups = grouping.groups(FINDINGS);
        List<Finding> all = new ArrayList<>(groups.stream().flatMap(group -> group.findings().stream()).toList());
        assertEquals(FINDINGS.size(), all.size());
        all.removeAll(FINDINGS);
        assertEquals(List.of(), all);
        assertEquals(groups.size(), groups.stream().map(FindingGroup::key).distinct().count());
        groups.forEach(group -> group.findings().forEach(finding -> assertEquals(group.key(), grouping.key(finding))));
    }

    @Test
    void rulesComeMostSeriousFirst() {
        List<Severity> worst = FindingGrouping.RULE.groups(FINDINGS).stream().map(FindingGroup::worst).toList();
        assertEquals(worst.stream().sorted().toList(), worst);
    }

    @Test
    void severitiesAreCounted() {
        assertEquals(FINDINGS.stream().collect(Collectors.groupingBy(Finding::severity, Collectors.counting())),
                FindingGrouping.SEVERITY.groups(FINDINGS).stream()
                        .collect(Collectors.toMap(FindingGroup::worst, group -> (long) group.findings().size())));
    }
}

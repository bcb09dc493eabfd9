package org.exsite.ui.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.rules.Finding;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.rules.exchange.RuleGroup;

/** By what findings are put together. */
public enum FindingGrouping {

    /** By rule, the most serious first. */
    RULE(Messages.Grouping_rule, Finding::rule, finding -> finding.rule().descriptor().title()),

    /** By severity. */
    SEVERITY(Messages.Grouping_severity, Finding::severity, finding -> label(finding.severity())),

    /** By the object at fault, in the order of the model. */
    OBJECT(Messages.Grouping_object, finding -> DistinguishedNames.owner(finding.object()),
            finding -> ObjectLabels.of(DistinguishedNames.owner(finding.object()))),

    /** By the subject of the rule. */
    SUBJECT(Messages.Grouping_subject, finding -> ExchangeRules.group(finding.rule()).map(RuleGroup::name).orElse(""), //$NON-NLS-1$
            finding -> ExchangeRules.group(finding.rule()).map(RuleGroup::title).orElse("")); //$NON-NLS-1$

    private final String label;
    private final Function<Finding, Object> key;
    private final Function<Finding, String> name;

    FindingGrouping(String label, Function<Finding, Object> key, Function<Finding, String> name) {
        this.label = label;
        this.key = key;
        this.name = name;
    }

    /** Returns what people call it. */
    public String label() {
        return label;
    }

    /** Returns what the group of a finding is known by. */
    public Object key(Finding finding) {
        return key.apply(finding);
    }

    /** Puts findings together; each is in one group. */
    public List<FindingGroup> groups(List<Finding> findings) {
        Map<Object, List<Finding>> byKey = new LinkedHashMap<>();
        findings.forEach(finding -> byKey.computeIfAbsent(key.apply(finding), k -> new ArrayList<>()).add(finding));
        List<FindingGroup> groups = new ArrayList<>(byKey.size());
        byKey.forEach((k, members) -> groups.add(new FindingGroup(k, name.apply(members.getFirst()), members)));
        if (this != OBJECT) {
            groups.sort(Comparator.comparing(FindingGroup::worst).thenComparing(FindingGroup::label));
        }
        return groups;
    }

    /** Returns what people call the findings of a severity. */
    public static String label(Severity severity) {
        return switch (severity) {
            case ERROR -> Messages.Severity_errors;
            case WARNING -> Messages.Severity_warnings;
            case INFO -> Messages.Severity_notes;
        };
    }
}

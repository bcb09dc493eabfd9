package org.exsite.ui.findings;

import java.util.List;

import org.exsite.rules.Finding;
import org.exsite.rules.Severity;

/**
 * Findings that have something in common.
 *
 * @param key what they have in common, by which the group is known again when the findings change
 * @param label what people call it
 * @param findings the findings, at least one, in the order of the model
 */
public record FindingGroup(Object key, String label, List<Finding> findings) {

    public FindingGroup {
        findings = List.copyOf(findings);
    }

    /** Returns the highest severity of the findings. */
    public Severity worst() {
        return findings.stream().map(Finding::severity).min(Severity::compareTo).orElseThrow();
    }
}

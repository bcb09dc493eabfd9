package org.exsite.rules;

import java.util.List;
import java.util.Optional;

/** Finds the findings of now that were named some time ago, in a marker or on a command line. */
public final class FindingLookup {

    private FindingLookup() {
    }

    /** Returns the finding of an evaluation with a key, or nothing if the fault is gone. */
    public static Optional<Finding> find(Evaluation evaluation, FindingKey key) {
        return find(evaluation.findings(), key);
    }

    /** Returns the first of some findings with a key. */
    public static Optional<Finding> find(List<Finding> findings, FindingKey key) {
        return findings.stream().filter(finding -> finding.rule().id().equals(key.ruleId()))
                .filter(finding -> finding.key().equals(key)).findFirst();
    }

    /** Returns the finding of an evaluation that is the same fault as a finding of earlier. */
    public static Optional<Finding> current(Evaluation evaluation, Finding earlier) {
        return evaluation.findings(earlier.object()).stream().filter(earlier::isSameFault).findFirst();
    }
}

package org.exsite.rules;

import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Names a finding beyond the life of its objects: in a marker, in a file, on a command line.
 *
 * @param ruleId the id of the rule
 * @param location the URI fragment of the object at fault
 * @param feature the name of the feature at fault, or an empty text
 * @param value the text of the value at fault, or an empty text
 */
public record FindingKey(String ruleId, String location, String feature, String value) {

    static FindingKey of(Finding finding) {
        return new FindingKey(finding.rule().id(), EcoreUtil.getURI(finding.object()).fragment(),
                finding.feature() == null ? "" : finding.feature().getName(),
                finding.value() == null ? "" : finding.value().toString());
    }
}

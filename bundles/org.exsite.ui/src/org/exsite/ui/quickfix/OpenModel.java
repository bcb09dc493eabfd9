package org.exsite.ui.quickfix;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.Organization;
import org.exsite.rules.Evaluation;
import org.exsite.rules.Finding;
import org.exsite.rules.FindingKey;
import org.exsite.rules.Fix;
import org.exsite.ui.markers.ProblemMarkers;

/**
 * The model of a file with all that a fix needs.
 *
 * @param file the file, or {@code null} if it lies outside of the workspace
 * @param organization the model
 * @param domain where it is changed
 * @param evaluation its findings, as it is now
 * @param inEditor whether it is the model of an open editor, which alone decides when to save
 */
record OpenModel(IFile file, Organization organization, EditingDomain domain, Evaluation evaluation,
        boolean inEditor) {

    /** As many findings as can be looked at one by one while a menu opens. */
    static final int COMPARED = 200;

    /** Returns what messages call the file. */
    String place() {
        return file != null ? file.getFullPath().toString()
                : organization.eResource() == null ? organization.getName() : organization.eResource().getURI().toString();
    }

    /** Returns the finding that a marker stands for, unless it is gone. */
    Optional<Finding> finding(FindingKey key) {
        EObject object = organization.eResource() == null ? null : organization.eResource().getEObject(key.location());
        List<Finding> candidates = object == null ? evaluation.findings() : evaluation.findings(object);
        return candidates.stream().filter(finding -> ProblemMarkers.matches(key, finding.key())).findFirst();
    }

    /**
     * Returns all findings of the rule of a finding, itself among them, that a fix can resolve in the same way. Of very
     * many, those are returned that the fix may turn out not to apply to; it passes them over when it is applied. Where
     * something must be chosen, very many are not compared, and only the finding itself is returned.
     */
    List<Finding> similar(Finding finding, Fix fix) {
        List<Finding> sameRule = evaluation.findings().stream()
                .filter(other -> other.rule().id().equals(finding.rule().id())).toList();
        if (sameRule.size() > COMPARED) {
            return fix.needsChoice() ? List.of(finding) : sameRule;
        }
        List<String> choices = choices(fix, finding);
        return sameRule.stream().filter(other -> applies(fix, other) && choices(fix, other).equals(choices)).toList();
    }

    /** Returns the fixes of a finding that can be applied now, the most recommended first. */
    List<Fix> fixes(Finding finding) {
        return finding.rule().fixes().stream().filter(fix -> applies(fix, finding)).toList();
    }

    /** Returns the ids of what can be chosen for a fix; empty if nothing must be. */
    List<String> choices(Fix fix, Finding finding) {
        return fix.needsChoice() ? fix.choices(finding, evaluation.context()).stream().map(Fix.Choice::id).toList()
                : List.of();
    }

    private boolean applies(Fix fix, Finding finding) {
        return fix.isApplicable(finding, evaluation.context());
    }
}

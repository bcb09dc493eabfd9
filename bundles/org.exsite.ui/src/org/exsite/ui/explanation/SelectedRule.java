package org.exsite.ui.explanation;

import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.exsite.rules.Finding;
import org.exsite.rules.Rule;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.OrganizationEditors;
import org.exsite.ui.findings.FindingGroup;
import org.exsite.ui.markers.ProblemMarkers;

/** Finds the rule that a selection is about: that of a marker, or of the first problem of an object. */
public final class SelectedRule {

    private SelectedRule() {
    }

    /** Returns the rule, if the selection has to do with one. */
    public static Optional<Rule> of(ISelection selection) {
        if (!(selection instanceof IStructuredSelection structured) || structured.isEmpty()) {
            return Optional.empty();
        }
        Object first = structured.getFirstElement();
        if (first instanceof Finding finding) {
            return Optional.of(finding.rule());
        } else if (first instanceof FindingGroup group) {
            return Optional.of(group.findings().getFirst().rule());
        } else if (first instanceof EObject object) {
            return OrganizationEditors.all().stream().flatMap(editor -> ofObject(editor, object).stream()).findFirst();
        }
        return Optional.ofNullable(Adapters.adapt(first, IMarker.class)).map(ProblemMarkers::key)
                .flatMap(key -> ExchangeRules.catalogue().rule(key.ruleId()));
    }

    private static Optional<Rule> ofObject(OrganizationEditor editor, EObject object) {
        return editor.getValidation() == null ? Optional.empty()
                : editor.getValidation().findings(object).stream().findFirst().map(Finding::rule);
    }
}

package org.exsite.ui.explanation;

import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerHelpContextProvider;
import org.eclipse.ui.PlatformUI;
import org.exsite.rules.Finding;
import org.exsite.rules.Rule;
import org.exsite.ui.markers.ProblemMarkers;

/** What F1 shows where a problem is selected: the page of its rule. The Problems view asks for it by marker. */
public final class RuleHelp implements IMarkerHelpContextProvider {

    /** Shows the page of a rule, or if there is none the help of the place. */
    public static void show(Rule rule, String otherwise) {
        PlatformUI.getWorkbench().getHelpSystem().displayHelp(rule == null ? otherwise : RuleContexts.id(rule.id()));
    }

    /** Shows the page of the rule of the first of some findings, or if there are none the help of the place. */
    public static void show(List<Finding> findings, String otherwise) {
        show(findings.isEmpty() ? null : findings.getFirst().rule(), otherwise);
    }

    @Override
    public boolean hasHelpContextForMarker(IMarker marker) {
        return ProblemMarkers.hasRule(marker);
    }

    @Override
    public String getHelpContextForMarker(IMarker marker) {
        return RuleContexts.id(ProblemMarkers.key(marker).ruleId());
    }
}

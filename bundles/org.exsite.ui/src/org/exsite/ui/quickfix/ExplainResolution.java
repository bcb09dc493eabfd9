package org.exsite.ui.quickfix;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionRelevance;
import org.exsite.rules.Rule;
import org.exsite.ui.explanation.ExplanationView;

/** Shows the explanation of a rule; offered after all fixes. */
final class ExplainResolution implements IMarkerResolution2, IMarkerResolutionRelevance {

    private final Rule rule;

    ExplainResolution(Rule rule) {
        this.rule = rule;
    }

    @Override
    public String getLabel() {
        return Messages.ExplainResolution_label;
    }

    @Override
    public String getDescription() {
        return rule.descriptor().symptom();
    }

    @Override
    public Image getImage() {
        return QuickFixImages.explanation();
    }

    @Override
    public int getRelevanceForResolution() {
        return 0;
    }

    @Override
    public void run(IMarker marker) {
        ExplanationView.open(rule);
    }
}

package org.exsite.ui.quickfix;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionRelevance;
import org.exsite.rules.Rule;
import org.exsite.ui.settings.RulesPage;

/** Opens the preferences where the severity of the rule is set; offered after all fixes. */
final class SeverityResolution implements IMarkerResolution2, IMarkerResolutionRelevance {

    private final Rule rule;

    SeverityResolution(Rule rule) {
        this.rule = rule;
    }

    @Override
    public String getLabel() {
        return Messages.SeverityResolution_label;
    }

    @Override
    public String getDescription() {
        return Messages.SeverityResolution_description;
    }

    @Override
    public Image getImage() {
        return QuickFixImages.severity();
    }

    @Override
    public int getRelevanceForResolution() {
        return -2;
    }

    @Override
    public void run(IMarker marker) {
        RulesPage.open(rule);
    }
}

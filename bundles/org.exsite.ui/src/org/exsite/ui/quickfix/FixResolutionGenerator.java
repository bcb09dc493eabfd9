package org.exsite.ui.quickfix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.exsite.rules.Finding;
import org.exsite.rules.Fix;
import org.exsite.rules.Rule;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.ui.markers.ProblemMarkers;

/** Offers the fixes of the rule that a marker belongs to, and after them what can be done about any finding. */
public final class FixResolutionGenerator implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return ProblemMarkers.hasRule(marker);
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        Optional<Rule> rule = ExchangeRules.catalogue().rule(ProblemMarkers.key(marker).ruleId());
        if (rule.isEmpty()) {
            return new IMarkerResolution[0];
        }
        List<IMarkerResolution> resolutions = new ArrayList<>(fixes(marker));
        resolutions.add(new ExplainResolution(rule.get()));
        resolutions.add(new SuppressResolution(marker));
        resolutions.add(new SeverityResolution(rule.get()));
        return resolutions.toArray(IMarkerResolution[]::new);
    }

    private static List<FixResolution> fixes(IMarker marker) {
        if (!(marker.getResource() instanceof IFile file)) {
            return List.of();
        }
        try {
            OpenModel model = OpenModels.toLookAt(file);
            Optional<Finding> finding = model.finding(ProblemMarkers.key(marker));
            if (finding.isEmpty()) {
                return List.of();
            }
            List<FixResolution> resolutions = new ArrayList<>();
            for (Fix fix : model.fixes(finding.get())) {
                resolutions.add(new FixResolution(marker, model, finding.get(), fix, resolutions.size()));
            }
            return resolutions;
        } catch (CoreException e) {
            ILog.of(FixResolutionGenerator.class).log(e.getStatus());
            return List.of();
        }
    }
}

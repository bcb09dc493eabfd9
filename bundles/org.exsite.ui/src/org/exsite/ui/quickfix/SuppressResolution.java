package org.exsite.ui.quickfix;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolutionRelevance;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.exsite.ui.markers.ProblemMarkers;

/**
 * Suppresses problems, with a reason that is asked for; offered after all fixes, for one problem or many of one rule.
 */
final class SuppressResolution extends WorkbenchMarkerResolution implements IMarkerResolutionRelevance {

    private final IMarker marker;

    SuppressResolution(IMarker marker) {
        this.marker = marker;
    }

    @Override
    public String getLabel() {
        return Messages.SuppressResolution_label;
    }

    @Override
    public String getDescription() {
        return Messages.SuppressResolution_description;
    }

    @Override
    public Image getImage() {
        return QuickFixImages.suppress();
    }

    @Override
    public int getRelevanceForResolution() {
        return -1;
    }

    @Override
    public IMarker[] findOtherMarkers(IMarker[] markers) {
        String rule = ProblemMarkers.key(marker).ruleId();
        return Arrays.stream(markers).filter(other -> !other.equals(marker)
                && rule.equals(ProblemMarkers.key(other).ruleId())).toArray(IMarker[]::new);
    }

    @Override
    public void run(IMarker one) {
        run(new IMarker[] {one}, new NullProgressMonitor());
    }

    @Override
    public void run(IMarker[] markers, IProgressMonitor monitor) {
        List<String> messages = Arrays.stream(markers)
                .map(one -> one.getAttribute(IMarker.MESSAGE, "")).toList(); //$NON-NLS-1$
        ReasonDialog.ask(messages).ifPresent(reason ->
                new Suppressing().suppress(Arrays.asList(markers), reason, monitor).show());
    }
}

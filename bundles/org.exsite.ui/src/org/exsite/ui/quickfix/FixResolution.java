package org.exsite.ui.quickfix;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolutionRelevance;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.exsite.rules.Finding;
import org.exsite.rules.Fix;
import org.exsite.ui.markers.ProblemMarkers;

/**
 * Applies one fix to one marker or to many. It keeps ids, not objects of the model: what they lead to is looked up
 * again when it is applied, for the model may have changed, or may have been read anew.
 */
final class FixResolution extends WorkbenchMarkerResolution implements IMarkerResolutionRelevance {

    private final IMarker marker;
    private final String ruleId;
    private final String fixId;
    private final List<String> choices;
    private final String label;
    private final String description;
    private final int rank;

    /**
     * @param rank the place of the fix among those of its rule, 0 for the most recommended
     */
    FixResolution(IMarker marker, OpenModel model, Finding finding, Fix fix, int rank) {
        this.marker = marker;
        this.ruleId = finding.rule().id();
        this.fixId = fix.id();
        this.choices = model.choices(fix, finding);
        this.label = fix.label(finding);
        this.description = finding.rule().descriptor().resolution();
        this.rank = rank;
    }

    /** Returns the id of the fix, unique within the rule. */
    String fixId() {
        return fixId;
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public Image getImage() {
        return QuickFixImages.fix();
    }

    @Override
    public int getRelevanceForResolution() {
        return Math.max(10, 90 - rank);
    }

    @Override
    public void run(IMarker one) {
        run(new IMarker[] {one}, new NullProgressMonitor());
    }

    @Override
    public void run(IMarker[] markers, IProgressMonitor monitor) {
        new FixRun(fixId, new ChoiceDialogs()).run(Arrays.asList(markers), monitor).show();
    }

    /**
     * A problem is similar if it is of the same rule, the fix applies, and there is the same to choose from. Files that
     * are not open count by their rule alone, for reading many files would take long, and not at all where something
     * must be chosen.
     */
    @Override
    public IMarker[] findOtherMarkers(IMarker[] markers) {
        return Arrays.stream(markers).filter(other -> !other.equals(marker) && isSimilar(other))
                .toArray(IMarker[]::new);
    }

    private boolean isSimilar(IMarker other) {
        if (!ruleId.equals(other.getAttribute(ProblemMarkers.RULE, "")) //$NON-NLS-1$
                || !(other.getResource() instanceof IFile file)) {
            return false;
        }
        if (!OpenModels.isAtHand(file)) {
            return choices.isEmpty();
        }
        try {
            OpenModel model = OpenModels.toLookAt(file);
            Optional<Finding> finding = model.finding(ProblemMarkers.key(other));
            return finding.isPresent() && model.fixes(finding.get()).stream()
                    .anyMatch(fix -> fix.id().equals(fixId) && choices.equals(model.choices(fix, finding.get())));
        } catch (CoreException e) {
            return false; // a file that cannot be read has no fixes; its own marker says so
        }
    }
}

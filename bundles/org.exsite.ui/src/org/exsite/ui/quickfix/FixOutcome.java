package org.exsite.ui.quickfix;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.statushandlers.StatusManager;
import org.exsite.ui.markers.ProblemMarkers;

/** What did not go as asked. */
final class FixOutcome {

    private final List<IStatus> complaints = new ArrayList<>();

    /** A problem that is not there any more, or to which the fix no longer applies. */
    void gone(IMarker marker) {
        complaints.add(Status.warning(Messages.bind(Messages.FixOutcome_gone, new Object[] {
                marker.getAttribute(IMarker.MESSAGE, ""), marker.getAttribute(ProblemMarkers.LOCATION, ""), //$NON-NLS-1$ //$NON-NLS-2$
                marker.getResource().getFullPath()})));
    }

    /** A file that could not be read or saved; it is as it was. */
    void failed(String file, IStatus status) {
        if (status.matches(IStatus.CANCEL)) {
            return; // whoever cancelled knows
        }
        complaints.add(new Status(status.getSeverity(), status.getPlugin(),
                Messages.bind(Messages.FixOutcome_failed, file, status.getMessage()),
                status.getException()));
    }

    /** Returns what is to be told, in order. */
    List<IStatus> complaints() {
        return List.copyOf(complaints);
    }

    /** Tells it, if there is anything to tell. */
    void show() {
        if (complaints.size() == 1) {
            StatusManager.getManager().handle(complaints.getFirst(), StatusManager.SHOW);
        } else if (!complaints.isEmpty()) {
            StatusManager.getManager().handle(new MultiStatus(FixOutcome.class, 0,
                    complaints.toArray(IStatus[]::new), Messages.FixOutcome_several, null), StatusManager.SHOW);
        }
    }
}

package org.exsite.ui.markers;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * Writes markers in the background, one file after the other. Of several states of a file that wait, the last one is
 * written.
 */
public final class MarkerWriter {

    private final Map<IFile, List<Problem>> waiting = new LinkedHashMap<>();
    private final WorkspaceJob job = new WriteJob();

    /** Has the markers of a file written. May be called from any thread. */
    public void write(IFile file, List<Problem> problems) {
        synchronized (waiting) {
            waiting.remove(file);
            waiting.put(file, problems);
        }
        job.schedule();
    }

    private Map<IFile, List<Problem>> take() {
        synchronized (waiting) {
            Map<IFile, List<Problem>> taken = new HashMap<>(waiting);
            waiting.clear();
            return taken;
        }
    }

    private final class WriteJob extends WorkspaceJob {

        WriteJob() {
            super(Messages.MarkerWriter_job);
            setSystem(true);
        }

        @Override
        public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
            IWorkspace workspace = ResourcesPlugin.getWorkspace();
            for (Map.Entry<IFile, List<Problem>> entry : take().entrySet()) {
                IFile file = entry.getKey();
                workspace.run(progress -> {
                    if (file.isAccessible()) {
                        MarkerUpdate.apply(file, entry.getValue());
                    }
                }, file, IWorkspace.AVOID_UPDATE, monitor);
            }
            return Status.OK_STATUS;
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == ProblemMarkers.JOB_FAMILY;
        }
    }
}

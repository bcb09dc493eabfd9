package org.exsite.ui.changes;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.exsite.directory.ChangeSet;
import org.exsite.model.Organization;
import org.exsite.model.progress.Progress;
import org.exsite.ui.wizards.Baseline;

/**
 * The baseline of an editor, read once and again when its file changes. Used in the background, by one job at a time.
 */
final class BaselineState {

    private Organization organization;
    private String stamp;

    /** Returns what changed since the baseline. */
    synchronized ChangeSet changes(IFile file, Organization now, Progress progress) throws CoreException {
        return ChangeSet.between(read(file), now, progress);
    }

    private Organization read(IFile file) throws CoreException {
        IFile kept = Baseline.of(file);
        kept.refreshLocal(IResource.DEPTH_ZERO, null);
        String now = kept.getFullPath() + "/" + kept.getModificationStamp(); //$NON-NLS-1$
        if (organization == null || !now.equals(stamp)) {
            organization = Baseline.read(kept);
            stamp = now;
        }
        return organization;
    }

    /** Makes changes part of the baseline. The file is replaced in one step; if that fails, nothing is changed. */
    synchronized void accept(IFile file, ChangeSet changes, IProgressMonitor monitor) throws CoreException {
        Organization state = read(file);
        organization = null;
        changes.applyTo(state);
        Baseline.keep(file, state, monitor);
    }
}

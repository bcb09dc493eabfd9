package org.exsite.ui.changes;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Changes the baseline in the background; a failure is shown by the workbench. */
final class BaselineJob extends Job {

    private final Work work;

    /** What is done to the baseline. */
    @FunctionalInterface
    interface Work {

        void run(IProgressMonitor monitor) throws CoreException;
    }

    /** @param file the organization; work on one baseline is done one after the other */
    BaselineJob(IFile file, Work work) {
        super(Messages.Job_accept);
        this.work = work;
        setUser(true);
        setRule(file.getParent());
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            work.run(monitor);
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }
}

package org.exsite.ui.ldap.tests;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.exsite.ui.journey.tests.Await;

/** Watches how jobs end. Meanwhile the workbench opens no dialog for those that fail. */
final class WatchedJobs extends JobChangeAdapter implements AutoCloseable {

    private final String name;
    private final boolean cancels;
    private final boolean automated = ErrorDialog.AUTOMATED_MODE;
    private final List<IStatus> ends = new CopyOnWriteArrayList<>();

    /**
     * @param name what the names of the jobs have in them
     * @param cancels whether to cancel each of them at its very beginning
     */
    WatchedJobs(String name, boolean cancels) {
        this.name = name;
        this.cancels = cancels;
        ErrorDialog.AUTOMATED_MODE = true;
        Job.getJobManager().addJobChangeListener(this);
    }

    /** Waits until a job has ended, and returns how. */
    IStatus end() {
        Await.until("the job \"" + name + "\" has ended", () -> !ends.isEmpty());
        return ends.getFirst();
    }

    @Override
    public void running(IJobChangeEvent event) {
        if (cancels && event.getJob().getName().contains(name)) {
            event.getJob().cancel();
        }
    }

    @Override
    public void done(IJobChangeEvent event) {
        if (event.getJob().getName().contains(name)) {
            ends.add(event.getResult());
        }
    }

    @Override
    public void close() {
        Job.getJobManager().removeJobChangeListener(this);
        ErrorDialog.AUTOMATED_MODE = automated;
    }
}

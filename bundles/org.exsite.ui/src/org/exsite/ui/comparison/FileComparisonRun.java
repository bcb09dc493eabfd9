package org.exsite.ui.comparison;

import java.io.IOException;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.exsite.ui.progress.PercentProgress;

/**
 * Reads and compares two files in the background, at most once at a time. All methods belong to the thread of the user
 * interface, in which the listener is told too.
 */
final class FileComparisonRun {

    private final IWorkbenchSiteProgressService jobs;
    private final Listener listener;
    private final Display display = Display.getCurrent();
    private Job running;

    /** Is told how a comparison goes. */
    interface Listener {

        /** So many percent are done. */
        void reading(int percent);

        /** It is done. */
        void compared(FileComparison comparison);

        /** It cannot be done, for a reason that people can read. */
        void failed(String reason);

        /** Somebody has stopped it. */
        void stopped();
    }

    /** @param jobs shows that something goes on */
    FileComparisonRun(IWorkbenchSiteProgressService jobs, Listener listener) {
        this.jobs = jobs;
        this.listener = listener;
    }

    /**
     * Compares two files, and no longer those before.
     *
     * @param known an earlier comparison of which may be used what did not change since, or {@code null}
     */
    void start(ComparisonInput input, FileComparison known) {
        cancel();
        Job job = new Job(Messages.bind(Messages.Read_job, input.getName())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                return compare(input, known, this, monitor);
            }
        };
        job.addJobChangeListener(IJobChangeListener.onDone(event -> {
            if (event.getResult().getSeverity() == IStatus.CANCEL) {
                last(job, listener::stopped);
            }
        }));
        running = job;
        listener.reading(0);
        jobs.schedule(job);
    }

    /** Tells whether files are being compared. */
    boolean isRunning() {
        return running != null;
    }

    /** Stops and forgets what goes on; the listener is not told. */
    void cancel() {
        Job job = running;
        running = null;
        if (job != null) {
            job.cancel();
        }
    }

    private IStatus compare(ComparisonInput input, FileComparison known, Job job, IProgressMonitor monitor) {
        PercentProgress progress = new PercentProgress(monitor, job.getName(),
                percent -> tell(job, () -> listener.reading(percent)));
        try {
            FileComparison comparison = FileComparison.of(input, known, progress);
            last(job, () -> listener.compared(comparison));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            last(job, () -> listener.failed(e.getLocalizedMessage()));
            return Status.OK_STATUS;
        } catch (RuntimeException | OutOfMemoryError e) {
            ILog.of(FileComparisonRun.class).error(job.getName(), e);
            last(job, () -> listener.failed(Messages.bind(Messages.Compare_failed, e)));
            return Status.OK_STATUS;
        } finally {
            monitor.done();
        }
    }

    private void last(Job job, Runnable word) {
        tell(job, () -> {
            running = null;
            word.run();
        });
    }

    /** Tells something, if it is still wanted then. */
    private void tell(Job job, Runnable word) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (running == job) {
                    word.run();
                }
            });
        }
    }
}

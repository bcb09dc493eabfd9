package org.exsite.ui.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.exsite.model.storage.AtomicFile;

/** Writes a snapshot as a whole or not at all; what was there before stays until then. */
final class SnapshotJob extends Job {

    private final ModelReading reading;
    private final Path target;
    private final Runnable written;

    /**
     * Makes a job.
     *
     * @param written is told at the end of the run, while the job still counts as running, so that whoever sees it ended
     *        can rely on what follows from it being under way
     */
    SnapshotJob(String name, ModelReading reading, Path target, Runnable written) {
        super(name);
        this.reading = reading;
        this.target = target;
        this.written = written;
        setPriority(DECORATE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        try {
            Files.createDirectories(target.getParent());
            AtomicFile.write(target, reading::writeTo, false);
            return Status.OK_STATUS;
        } catch (CancellationException edited) {
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            // the user works on: it is the file that counts, and saving it says what is wrong
            return new Status(IStatus.INFO, SnapshotJob.class, getName(), e);
        } finally {
            monitor.done();
            written.run();
        }
    }

    @Override
    protected void canceling() {
        reading.cancel();
    }
}

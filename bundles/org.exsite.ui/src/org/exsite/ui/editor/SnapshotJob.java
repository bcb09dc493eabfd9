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

    SnapshotJob(String name, ModelReading reading, Path target) {
        super(name);
        this.reading = reading;
        this.target = target;
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
        }
    }

    @Override
    protected void canceling() {
        reading.cancel();
    }
}

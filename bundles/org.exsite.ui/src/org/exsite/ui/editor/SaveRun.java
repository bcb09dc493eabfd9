package org.exsite.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.exsite.model.storage.AtomicFile;

/**
 * One attempt to write a model to a file. It is called in the thread of the user interface and returns when the file is
 * written; meanwhile another thread writes and this one handles events.
 */
final class SaveRun {

    /** How long reading may hold up drawing, in nanoseconds; events get twice that if there are so many. */
    private static final long TURN = 10_000_000;

    private final ModelReading reading;
    private final Path path;
    private final Runnable afterwards;
    private final Display display = Display.getCurrent();
    private Throwable failure;
    private volatile boolean done;

    /** @param afterwards what to do when the file is written, if possible in the thread that wrote it */
    SaveRun(ModelReading reading, Path path, Runnable afterwards) {
        this.reading = reading;
        this.path = path;
        this.afterwards = afterwards;
    }

    /**
     * Writes the file.
     *
     * @throws IOException if the file cannot be written; it is as it was
     * @throws OperationCanceledException if the monitor was canceled; the file is as it was
     */
    void run(IProgressMonitor monitor) throws IOException {
        // another thread would wait for ever for a folder that this thread holds
        boolean holdsResources = Job.getJobManager().currentRule() != null;
        Thread writer = new Thread(() -> write(!holdsResources), "Saving " + path.getFileName()); //$NON-NLS-1$
        writer.setDaemon(true);
        writer.start();
        while (!done) {
            if (monitor.isCanceled()) {
                reading.cancel();
            }
            handleEvents();
            reading.turn(TURN);
            if (!done && !reading.isWaiting()) {
                display.sleep();
            }
        }
        check(monitor);
        if (holdsResources && !isInterrupted()) {
            afterwards.run();
        }
    }

    /** Tells whether the file was not written because the model was edited. */
    boolean isInterrupted() {
        return reading.isCanceled();
    }

    private void write(boolean withRest) {
        try {
            AtomicFile.write(path, reading::writeTo);
            if (withRest) {
                afterwards.run();
            }
        } catch (IOException | RuntimeException | Error e) {
            failure = e;
        } finally {
            done = true;
            display.wake();
        }
    }

    /** Handles events, but not for ever; one that goes wrong must not end the saving. */
    private void handleEvents() {
        long end = System.nanoTime() + 2 * TURN;
        boolean more = true;
        while (more && System.nanoTime() < end) {
            try {
                more = display.readAndDispatch();
            } catch (RuntimeException e) {
                ILog.of(SaveRun.class).error(e.toString(), e);
            }
        }
    }

    private void check(IProgressMonitor monitor) throws IOException {
        if (failure instanceof CancellationException && monitor.isCanceled()) {
            throw new OperationCanceledException();
        } else if (failure instanceof IOException problem) {
            throw problem;
        } else if (failure instanceof Error problem) {
            throw problem;
        } else if (failure instanceof RuntimeException problem && !(problem instanceof CancellationException)) {
            throw problem;
        }
    }
}

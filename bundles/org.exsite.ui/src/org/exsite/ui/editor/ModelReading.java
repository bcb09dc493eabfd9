package org.exsite.ui.editor;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.exsite.model.Organization;
import org.exsite.model.storage.OrganizationStorage;

/**
 * Writes a model in one thread while another one, that of the user interface, owns it and goes on drawing. The writer
 * reads the model only while its owner waits in {@link #turn}, so that neither sees a half-made change of the other;
 * even reading changes a model, because lists are made when they are first asked for. What was read goes to the stream
 * between turns, so that a slow disk holds nobody up.
 *
 * <p>The owner may change the model between turns, but has to {@link #cancel} first: what was read would no longer fit.
 */
final class ModelReading {

    /** How many bytes are read at once; about a millisecond. */
    private static final int PORTION = 1 << 17;
    /** How long it takes a writer to notice that it was canceled, in milliseconds. */
    private static final long PATIENCE = 100;
    /** How long it takes to write a portion, about, in nanoseconds. */
    private static final long WRITING = 50_000;

    private final Organization organization;
    private final Runnable wake;
    private final Semaphore turns = new Semaphore(0);
    private final Semaphore pauses = new Semaphore(0);
    private volatile boolean waiting;
    private volatile boolean finished;
    private volatile boolean canceled;

    /** @param wake tells the owner that the writer waits for its turn; runs in the writer's thread */
    ModelReading(Organization organization, Runnable wake) {
        this.organization = organization;
        this.wake = wake;
    }

    /**
     * Writes the model; returns when all is read and written. For the writer.
     *
     * @throws CancellationException if it was canceled; what was written is not whole
     */
    void writeTo(OutputStream out) throws IOException {
        try {
            awaitTurn();
            OutputStream portions = new BufferedOutputStream(new Portions(out), PORTION);
            OrganizationStorage.save(organization, portions);
            portions.flush();
        } finally {
            waiting = false;
            finished = true;
            pauses.release();
        }
    }

    /**
     * Lets the writer read, as often as it waits for that. For the owner, who waits meanwhile.
     *
     * @param nanoseconds after this time no further portion is begun
     */
    void turn(long nanoseconds) {
        long end = System.nanoTime() + nanoseconds;
        while (!finished && !canceled && System.nanoTime() < end) {
            if (waiting) {
                waiting = false;
                turns.release();
                pauses.acquireUninterruptibly();
            } else {
                LockSupport.parkNanos(WRITING);
            }
        }
    }

    /** Ends the reading, unless all is read. For the owner, who gives no further turns. */
    void cancel() {
        canceled |= !finished;
    }

    /** Tells whether the writer waits for its turn. */
    boolean isWaiting() {
        return waiting && !canceled;
    }

    /** Tells whether all is read, or reading has failed. */
    boolean isFinished() {
        return finished;
    }

    /** Tells whether the reading was ended before all was read. */
    boolean isCanceled() {
        return canceled;
    }

    private void awaitTurn() {
        waiting = true;
        wake.run();
        try {
            while (!turns.tryAcquire(PATIENCE, TimeUnit.MILLISECONDS)) {
                if (canceled) {
                    throw new CancellationException();
                }
            }
        } catch (InterruptedException e) {
            throw (CancellationException) new CancellationException().initCause(e);
        }
        if (canceled) {
            throw new CancellationException();
        }
    }

    /** The stream that gives the model back after each portion. */
    private final class Portions extends OutputStream {

        private final OutputStream out;

        private Portions(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            pauses.release();
            try {
                out.write(bytes, from, length);
            } finally {
                awaitTurn();
            }
        }
    }
}

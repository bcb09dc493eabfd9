package org.exsite.ui.large.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Display;

/**
 * Measures how long the thread of the user interface does not come back to its event loop. A thread of its own puts a
 * probe into the loop again and again: the time until a probe is run is what a person would have had to wait who had
 * pressed a key at that moment. While a probe waits, the thread notes what the user interface is doing.
 */
final class StallMeter implements AutoCloseable {

    private static final int SAMPLE_MILLISECONDS = 5;

    private final Display display;
    private final Thread watcher = new Thread(this::watch, "Stall meter");
    private Stall worst = Stall.NONE;
    private long since = System.nanoTime();
    private volatile boolean closed;

    /**
     * A time without events.
     *
     * @param nanoseconds how long it was
     * @param samples what the thread was doing meanwhile
     */
    record Stall(long nanoseconds, List<StackTraceElement[]> samples) {

        static final Stall NONE = new Stall(0, List.of());

        long milliseconds() {
            return TimeUnit.NANOSECONDS.toMillis(nanoseconds);
        }
    }

    StallMeter(Display display) {
        this.display = display;
        watcher.setDaemon(true);
        watcher.setPriority(Thread.MAX_PRIORITY);
        watcher.start();
    }

    /** Returns the longest time since the last call; one that had begun before does not count. */
    synchronized Stall take() {
        Stall taken = worst;
        worst = Stall.NONE;
        since = System.nanoTime();
        return taken;
    }

    private synchronized void note(long begin, Stall stall) {
        if (begin >= since && stall.nanoseconds > worst.nanoseconds) {
            worst = stall;
        }
    }

    private void watch() {
        try {
            while (!closed && !display.isDisposed()) {
                List<StackTraceElement[]> samples = new ArrayList<>();
                CountDownLatch answered = new CountDownLatch(1);
                long begin = System.nanoTime();
                display.asyncExec(answered::countDown);
                while (!answered.await(SAMPLE_MILLISECONDS, TimeUnit.MILLISECONDS) && !closed) {
                    samples.add(display.getThread().getStackTrace());
                }
                note(begin, new Stall(System.nanoTime() - begin, samples));
                Thread.sleep(1);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}

package org.exsite.ui.large.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Display;

/**
 * Measures how long the thread of the user interface does not come back to its event loop: as long as a person would have
 * had to wait who had pressed a key at that moment. A timer ticks in the loop, which the window system treats like a key:
 * before it paints, and before what other threads have asked for. While a tick is late, a thread of its own notes what
 * the user interface is doing. The same thread puts a probe behind everything that is waiting, and so measures how long
 * it takes until all is painted.
 */
final class StallMeter implements AutoCloseable {

    private static final int TICK_MILLISECONDS = 1;
    private static final int SAMPLE_MILLISECONDS = 5;

    private final Display display;
    private final Thread watcher = new Thread(this::watch, "Stall meter");
    private final Runnable tick = this::tick;
    private Stall worst = Stall.NONE;
    private long painted;
    private long since = System.nanoTime();
    private long ticked = since;
    private List<StackTraceElement[]> samples = new ArrayList<>();
    private volatile boolean closed;

    /**
     * A time without events.
     *
     * @param nanoseconds how long it was
     * @param painted the longest time until there was nothing left to do or to paint, in nanoseconds
     * @param samples what the thread was doing meanwhile
     */
    record Stall(long nanoseconds, long painted, List<StackTraceElement[]> samples) {

        static final Stall NONE = new Stall(0, 0, List.of());
    }

    /** Begins to measure; to be called in the thread of the display. */
    StallMeter(Display display) {
        this.display = display;
        watcher.setDaemon(true);
        watcher.setPriority(Thread.MAX_PRIORITY);
        watcher.start();
        tick();
    }

    /** Returns the longest times since the last call; those that had begun before do not count. */
    synchronized Stall take() {
        Stall taken = new Stall(worst.nanoseconds, Math.max(worst.nanoseconds, painted), worst.samples);
        worst = Stall.NONE;
        painted = 0;
        since = System.nanoTime();
        return taken;
    }

    private synchronized void tick() {
        long now = System.nanoTime();
        if (ticked >= since && now - ticked > worst.nanoseconds) {
            worst = new Stall(now - ticked, 0, samples);
        }
        ticked = now;
        samples = new ArrayList<>();
        if (!closed && !display.isDisposed()) {
            display.timerExec(TICK_MILLISECONDS, tick);
        }
    }

    private synchronized void sample() {
        if (System.nanoTime() - ticked > TimeUnit.MILLISECONDS.toNanos(SAMPLE_MILLISECONDS)) {
            samples.add(display.getThread().getStackTrace());
        }
    }

    private synchronized void notePainted(long begin) {
        if (begin >= since) {
            painted = Math.max(painted, System.nanoTime() - begin);
        }
    }

    private void watch() {
        try {
            while (!closed && !display.isDisposed()) {
                CountDownLatch answered = new CountDownLatch(1);
                long begin = System.nanoTime();
                display.asyncExec(answered::countDown);
                while (!answered.await(SAMPLE_MILLISECONDS, TimeUnit.MILLISECONDS) && !closed) {
                    sample();
                }
                notePainted(begin);
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

package org.exsite.rules.engine;

import java.text.MessageFormat;
import java.time.Duration;
import java.util.ResourceBundle;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.exsite.rules.RuleTimeoutException;

/**
 * Ends runs of rules that take too long. Reading a clock for every run would cost more than most runs, so a thread of
 * its own looks now and then whether it is still the same run. A run ends when it next asks its context for something;
 * one that never does can only be found out when it returns.
 */
final class TimeLimit implements AutoCloseable {

    private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "Exsite rule watch");
        thread.setDaemon(true);
        return thread;
    });
    /** How often it is looked within the time that a run may take. */
    private static final int LOOKS = 10;

    private final Duration limit;
    private final long step;
    private ScheduledFuture<?> watching;
    /** Counts runs; written by one thread without a barrier, for it does not matter when exactly it is seen. */
    private int run;
    private int seen;
    private int looks;
    private volatile boolean over;

    TimeLimit(Duration limit) {
        this.limit = limit;
        this.step = Math.max(1, limit.toMillis() / LOOKS);
    }

    /** Begins to watch; it ends with {@link #close}. */
    TimeLimit watch() {
        watching = WATCH.scheduleAtFixedRate(this::look, step, step, TimeUnit.MILLISECONDS);
        return this;
    }

    /** Says that another run begins. */
    void begin() {
        run++;
        if (over) {
            over = false;
        }
    }

    /**
     * Ends the run if it has taken too long.
     *
     * @throws RuleTimeoutException if so
     */
    void check() {
        if (over) {
            throw new RuleTimeoutException(MessageFormat.format(
                    ResourceBundle.getBundle("org.exsite.rules.messages").getString("timeLimit"),
                    limit.toMillis() / 1000.0));
        }
    }

    @Override
    public void close() {
        watching.cancel(false);
    }

    private void look() {
        if (run != seen) {
            seen = run;
            looks = 0;
        } else if (++looks >= LOOKS) {
            over = true;
        }
    }
}

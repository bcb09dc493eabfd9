package org.exsite.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

/** Shares work between the thread of the caller and some others, which live no longer than the work. */
final class Workers {

    /** The thread of the caller alone. */
    static final Workers NONE = new Workers(1);

    private final int threads;

    /** @param threads how many may work at once, that of the caller included */
    Workers(int threads) {
        this.threads = threads;
    }

    /** What one thread has for itself. */
    interface Worker extends IntConsumer, AutoCloseable {

        @Override
        default void close() {
            // Most have nothing to close
        }
    }

    /** Makes what a thread needs. */
    interface Hiring {

        Worker worker();
    }

    /**
     * Does the parts of some work, each once, in any order. When one fails no further part is begun.
     *
     * @throws RuntimeException or Error, whatever ended a part
     */
    void forAll(int parts, Hiring hiring) {
        AtomicInteger next = new AtomicInteger();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        List<Thread> helpers = new ArrayList<>();
        for (int i = 1; i < Math.min(threads, parts); i++) {
            helpers.add(Thread.ofPlatform().daemon().name("Exsite rules " + i)
                    .start(() -> work(parts, next, failure, hiring)));
        }
        work(parts, next, failure, hiring);
        helpers.forEach(Workers::join);
        switch (failure.get()) {
            case null -> { }
            case Error e -> throw e;
            case RuntimeException e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }

    private static void work(int parts, AtomicInteger next, AtomicReference<Throwable> failure, Hiring hiring) {
        try (Worker worker = hiring.worker()) {
            for (int part = next.getAndIncrement(); part < parts && failure.get() == null; part = next
                    .getAndIncrement()) {
                worker.accept(part);
            }
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        }
    }

    /** An interruption of the caller must not leave threads behind that read the model. */
    private static void join(Thread thread) {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

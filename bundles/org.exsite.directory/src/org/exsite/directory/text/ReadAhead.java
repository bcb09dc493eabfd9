package org.exsite.directory.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;

/**
 * Reads records in a thread of its own, ahead of the one that takes them: parting a file into records costs about as
 * much as making objects of them, and both go on at the same time. To be closed, so that the thread ends.
 *
 * @param <T> the records
 */
public final class ReadAhead<T> implements AutoCloseable {

    /**
     * Waking the other thread costs as much as some records do, so that many are handed over at once; but not so many
     * that they are no longer in the processor's cache when they are taken.
     */
    private static final int BATCH = 256;
    private static final int BATCHES = 4;

    /** Where records come from. */
    @FunctionalInterface
    public interface Source<T> {

        /** Returns the next record, or {@code null} at the end. */
        T next() throws IOException;
    }

    private record Batch<T>(List<T> records, Throwable failure, boolean last) {
    }

    private final BlockingQueue<Batch<T>> batches = new ArrayBlockingQueue<>(BATCHES);
    private final Thread thread;
    private Batch<T> current = new Batch<>(List.of(), null, false);
    private int position;

    /** Starts to read. Nobody else may use the source until this is closed. */
    public ReadAhead(Source<T> source, String name) {
        thread = Thread.ofPlatform().daemon().name(name).start(() -> read(source));
    }

    /** Returns the next record, or {@code null} at the end; fails where the source failed. */
    public T next() throws IOException {
        while (position == current.records().size()) {
            if (current.failure() != null) {
                throw failure(current.failure());
            } else if (current.last()) {
                return null;
            }
            current = take();
            position = 0;
        }
        return current.records().get(position++);
    }

    /** Ends the thread and waits until it has let the source go. */
    @Override
    public void close() {
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            batches.clear();
            try {
                thread.join(10);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Batch<T> take() {
        try {
            return batches.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private void read(Source<T> source) {
        try {
            Batch<T> batch;
            do {
                batch = batch(source);
                batches.put(batch);
            } while (!batch.last() && !Thread.currentThread().isInterrupted());
        } catch (InterruptedException e) {
            // closed
        }
    }

    /** The records before a failure count: they are delivered first. */
    private Batch<T> batch(Source<T> source) {
        List<T> records = new ArrayList<>(BATCH);
        try {
            while (records.size() < BATCH) {
                T record = source.next();
                if (record == null) {
                    return new Batch<>(records, null, true);
                }
                records.add(record);
            }
            return new Batch<>(records, null, false);
        } catch (IOException | RuntimeException | Error e) {
            return new Batch<>(records, e, true);
        }
    }

    private static IOException failure(Throwable failure) throws IOException {
        switch (failure) {
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }
}

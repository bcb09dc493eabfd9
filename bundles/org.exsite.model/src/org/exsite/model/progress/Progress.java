package org.exsite.model.progress;

import java.util.concurrent.CancellationException;

/**
 * Who is told how far a long operation is, and who may stop it. An operation calls it from one thread at a time, often
 * enough for a smooth bar and seldom enough to cost nothing: once in some thousand objects or in some hundred kilobytes.
 */
public interface Progress {

    /** Nobody is told, and nothing is stopped. */
    Progress NONE = new Progress() {
        @Override
        public void begin(String task, long total) {
            // nobody watches
        }

        @Override
        public void done(long units) {
            // nobody watches
        }

        @Override
        public boolean isCanceled() {
            return false;
        }
    };

    /**
     * Says what begins now and ends what was begun before.
     *
     * @param task what people read, such as {@code Reading export.csv}
     * @param total how much there is to do, in bytes, objects or whatever the operation counts; 0 if unknown
     */
    void begin(String task, long total);

    /** Says how many units have been done since the last {@link #begin}. */
    void done(long units);

    /** Tells whether the operation should stop. */
    boolean isCanceled();

    /**
     * Says how many units have been done, and stops if that was asked for.
     *
     * @throws CancellationException if the operation should stop
     */
    default void step(long units) {
        if (isCanceled()) {
            throw new CancellationException();
        }
        done(units);
    }
}

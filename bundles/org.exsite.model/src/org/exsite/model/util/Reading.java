package org.exsite.model.util;

import java.util.concurrent.Callable;

/**
 * Reading a model without leaving a trace in it. Whoever asks an object for a list that it does not hold makes the list,
 * and the object keeps it: that is a write, which must not happen while another thread edits or reads the object. Within
 * {@link #only} an object does not keep such a list.
 */
public final class Reading {

    private static final ThreadLocal<Boolean> ACTIVE = new ThreadLocal<>();

    private Reading() {
    }

    /**
     * Does work that only reads. Lists that it gets may be looked at and must not be changed.
     *
     * @throws Exception whatever the work throws
     */
    public static <T> T only(Callable<T> work) throws Exception {
        Boolean before = ACTIVE.get();
        ACTIVE.set(Boolean.TRUE);
        try {
            return work.call();
        } finally {
            if (before == null) {
                ACTIVE.remove();
            }
        }
    }

    /** Does work that only reads, and throws nothing that must be caught. */
    public static void only(Runnable work) {
        try {
            only(() -> {
                work.run();
                return null;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells whether this thread only reads. */
    static boolean isActive() {
        return ACTIVE.get() != null;
    }
}

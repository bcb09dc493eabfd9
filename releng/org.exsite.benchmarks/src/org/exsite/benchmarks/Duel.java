package org.exsite.benchmarks;

import java.util.Locale;

/**
 * Exsite against a peer that does the least that the job needs. Both take turns, and the best time of each counts:
 * other work on the machine can only make a run slower, and it meets both.
 *
 * @param name what is measured
 * @param limit the ratio that is aimed at
 * @param exsite the time of Exsite, in nanoseconds
 * @param peer the time of the peer
 */
record Duel(String name, double limit, long exsite, long peer) {

    /** Something to be measured. */
    interface Work {

        /** Does it once. */
        void run() throws Exception;
    }

    static Duel fight(String name, double limit, int rounds, Work exsite, Work peer) throws Exception {
        long best = Long.MAX_VALUE;
        long bestPeer = Long.MAX_VALUE;
        for (int i = 0; i < rounds; i++) {
            best = Math.min(best, time(exsite));
            bestPeer = Math.min(bestPeer, time(peer));
        }
        return new Duel(name, limit, best, bestPeer);
    }

    double ratio() {
        return (double) exsite / peer;
    }

    String line(int recipients) {
        return String.format(Locale.ROOT, "%-28s %,9d ms %,9d ms %8.2f  (aim %.2f) %8.2f us", name, exsite / 1_000_000,
                peer / 1_000_000, ratio(), limit, exsite / 1e3 / recipients);
    }

    private static long time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }
}

package org.exsite.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Locale;

import com.sun.management.OperatingSystemMXBean;

/**
 * Exsite against a peer that does the least that the job needs. Both take turns, and the best time of each counts:
 * other work on the machine can only make a run slower, and it meets both. Exsite works in two threads where it can, the
 * peers in one: on a machine that has no processor left for the second thread the ratio of the processor times, those
 * of collecting garbage and compiling included, is what can be reached.
 *
 * @param name what is measured
 * @param limit the ratio that is aimed at
 * @param exsite the times of Exsite
 * @param peer the times of the peer
 */
record Duel(String name, double limit, Times exsite, Times peer) {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Something to be measured. */
    interface Work {

        /** Does it once. */
        void run() throws Exception;
    }

    /**
     * Best times.
     *
     * @param wall the time that passed, in nanoseconds
     * @param cpu the time of all processors
     */
    record Times(long wall, long cpu) {

        private static final Times NONE = new Times(Long.MAX_VALUE, Long.MAX_VALUE);

        Times best(Times other) {
            return new Times(Math.min(wall, other.wall), Math.min(cpu, other.cpu));
        }
    }

    static Duel fight(String name, double limit, int rounds, Work exsite, Work peer) throws Exception {
        Times best = Times.NONE;
        Times bestPeer = Times.NONE;
        for (int i = 0; i < rounds; i++) {
            best = best.best(time(exsite));
            bestPeer = bestPeer.best(time(peer));
        }
        return new Duel(name, limit, best, bestPeer);
    }

    String line(int recipients) {
        return String.format(Locale.ROOT, "%-28s %,9d ms %,9d ms %8.2f  (aim %.2f) %9.2f us %9.2f", name,
                exsite.wall() / 1_000_000, peer.wall() / 1_000_000, (double) exsite.wall() / peer.wall(), limit,
                exsite.wall() / 1e3 / recipients, (double) exsite.cpu() / peer.cpu());
    }

    private static Times time(Work work) throws Exception {
        long cpu = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        work.run();
        return new Times(System.nanoTime() - start, SYSTEM.getProcessCpuTime() - cpu);
    }
}

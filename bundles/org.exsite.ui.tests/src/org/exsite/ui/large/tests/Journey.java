package org.exsite.ui.large.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.large.tests.StallMeter.Stall;

/**
 * The gestures of a person, one after the other. When a report is wanted, each is measured: how long it took until the
 * window was at rest again, and the longest time in which the window did not react, and until all was painted.
 */
final class Journey implements AutoCloseable {

    /** For so long nothing may go on in the background before a gesture counts as done, when it is measured. */
    private static final long REST = 800_000_000;

    private final Path report;
    private final StallMeter meter;
    private final List<String> lines = new ArrayList<>();
    private final Map<String, Stall> stalls = new LinkedHashMap<>();

    /** @param report the file that the measurements are written to, or {@code null} for none */
    Journey(Path report) {
        this.report = report;
        this.meter = report == null ? null : new StallMeter(Display.getCurrent());
        lines.add(String.format("%-44s %9s %10s %9s %9s", "gesture", "worst ms", "painted ms", "done ms", "rest ms"));
    }

    /** Makes a gesture and waits until it has done what it is to do. */
    void step(String name, Runnable gesture, BooleanSupplier done) {
        if (meter == null) {
            gesture.run();
            Await.until(name, done);
            return;
        }
        meter.take();
        long begin = System.nanoTime();
        Display.getCurrent().asyncExec(gesture);
        boolean[] made = new boolean[1];
        Display.getCurrent().asyncExec(() -> made[0] = true);
        Await.until(name, () -> made[0] && done.getAsBoolean());
        long end = System.nanoTime();
        long rest = awaitRest();
        add(name, meter.take(), end - begin, Math.max(end, rest) - begin);
    }

    private void add(String name, Stall stall, long done, long rest) {
        lines.add(String.format("%-44s %9d %10d %9d %9d", name, milliseconds(stall.nanoseconds()),
                milliseconds(stall.painted()), milliseconds(done), milliseconds(rest)));
        stalls.put(name, stall);
    }

    private static long milliseconds(long nanoseconds) {
        return TimeUnit.NANOSECONDS.toMillis(nanoseconds);
    }

    /** Returns when the last job ended. */
    private static long awaitRest() {
        long[] busy = {System.nanoTime()};
        Await.until("nothing goes on", () -> {
            if (!Job.getJobManager().isIdle()) {
                busy[0] = System.nanoTime();
            }
            return System.nanoTime() - busy[0] > REST;
        });
        return busy[0];
    }

    @Override
    public void close() throws IOException {
        if (meter != null) {
            meter.close();
            stalls.forEach((name, stall) -> {
                lines.add(String.format("%n%s: %d ms", name, milliseconds(stall.nanoseconds())));
                lines.addAll(CallTree.of(stall.samples()));
            });
            Files.write(report, lines);
        }
    }
}

package org.exsite.ui.progress;

import java.util.function.IntConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.exsite.model.progress.Progress;
import org.exsite.rules.EvaluationMonitor;

/** Tells a monitor of the workbench and somebody else, such as a page, how many percent of some work are done. */
public final class PercentProgress implements Progress, EvaluationMonitor {

    private static final int ALL = 100;

    private final IProgressMonitor monitor;
    private final IntConsumer listener;
    private long total;
    private int percent;

    /** @param listener is told in the thread of the work, at most a hundred times */
    public PercentProgress(IProgressMonitor monitor, String name, IntConsumer listener) {
        this.monitor = monitor;
        this.listener = listener;
        monitor.beginTask(name, ALL);
    }

    @Override
    public void begin(String task, long units) {
        total = units;
    }

    @Override
    public void done(long units) {
        tell(units, total);
    }

    @Override
    public void worked(int done, int all) {
        tell(done, all);
    }

    @Override
    public boolean isCanceled() {
        return monitor.isCanceled();
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }

    private void tell(long done, long all) {
        int now = all <= 0 ? 0 : (int) Math.min(ALL, done * ALL / all);
        if (now > percent) {
            monitor.worked(now - percent);
            percent = now;
            listener.accept(now);
        }
    }
}

package org.exsite.ui.progress;

import org.eclipse.core.runtime.IProgressMonitor;
import org.exsite.model.progress.Progress;

/** Tells a monitor of the workbench that work goes on; how much there is to do is not known. */
public record MonitorProgress(IProgressMonitor monitor) implements Progress {

    @Override
    public void begin(String task, long total) {
        monitor.subTask(task);
    }

    @Override
    public void done(long units) {
        monitor.worked(1);
    }

    @Override
    public boolean isCanceled() {
        return monitor.isCanceled();
    }
}

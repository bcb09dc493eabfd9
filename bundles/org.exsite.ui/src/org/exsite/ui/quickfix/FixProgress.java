package org.exsite.ui.quickfix;

import java.lang.reflect.InvocationTargetException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.exsite.rules.EvaluationMonitor;

/**
 * Shows how far a fix of many problems has come, and lets somebody cancel it. The model of an editor is changed in the
 * thread of the user interface, so between two problems that thread handles what is waiting, for else nobody could
 * press the button.
 */
final class FixProgress implements EvaluationMonitor {

    /** The units of work of one file. */
    static final int TICKS = 1000;

    private static final long BLINK = 400_000_000;
    private static final long TURN = 50_000_000;

    private final IProgressMonitor monitor;
    private long last = System.nanoTime();
    private int ticks;

    FixProgress(IProgressMonitor monitor) {
        this.monitor = monitor;
        monitor.beginTask(null, TICKS);
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }

    @Override
    public void worked(int done, int total) {
        int now = total == 0 ? TICKS : (int) ((long) done * TICKS / total);
        if (now > ticks) {
            monitor.worked(now - ticks);
            ticks = now;
        }
        Display display = Display.getCurrent();
        if (display != null && System.nanoTime() - last > TURN) {
            while (System.nanoTime() - last < 2 * TURN && display.readAndDispatch()) {
                continue;
            }
            last = System.nanoTime();
        }
    }

    /** Does work in the thread of the user interface, behind a dialog that opens if it takes longer than a blink. */
    static void inDialog(Consumer<IProgressMonitor> work) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        ProgressMonitorDialog dialog = new ProgressMonitorDialog(window == null ? null : window.getShell());
        dialog.setOpenOnRun(false);
        long begin = System.nanoTime();
        try {
            dialog.run(false, true, monitor -> work.accept(new OpensLate(monitor, () -> {
                if (dialog.getShell() == null && System.nanoTime() - begin > BLINK) {
                    dialog.open();
                }
            })));
        } catch (InvocationTargetException e) {
            ILog.of(FixProgress.class).error(e.toString(), e.getCause());
        } catch (InterruptedException cancelled) {
            return; // nothing is left half done
        }
    }

    /** Opens the dialog when work goes on. */
    private static final class OpensLate extends ProgressMonitorWrapper {

        private final Runnable open;

        OpensLate(IProgressMonitor monitor, Runnable open) {
            super(monitor);
            this.open = open;
        }

        @Override
        public void internalWorked(double work) {
            open.run();
            super.internalWorked(work);
        }

        @Override
        public void worked(int work) {
            open.run();
            super.worked(work);
        }
    }
}

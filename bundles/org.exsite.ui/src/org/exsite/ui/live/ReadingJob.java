package org.exsite.ui.live;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.exsite.model.util.Reading;

/**
 * Answers questions about a model in the background, although the model may be edited meanwhile; until there is an
 * answer, the control that asks shows the one before. A new question replaces the one before, and only the answer to the
 * last question is told. A failure may come from an edit in the middle of reading, and is tried again.
 *
 * @param <T> the answer
 */
public final class ReadingJob<T> extends Job {

    /** The family of these jobs. */
    public static final Object FAMILY = new Object();

    private static final int ATTEMPTS = 3;
    /** How soon it is tried again, in milliseconds. */
    private static final long PAUSE = 200;

    private final Control owner;
    private final Display display;
    private final Consumer<T> listener;
    private volatile Function<BooleanSupplier, T> question;
    private int attempts;

    /**
     * Makes the job.
     *
     * @param name what it does, as people read it
     * @param owner the control that shows the answers; when it is gone, nobody wants them any longer
     * @param listener takes over the answer to the last question, in the thread of the user interface
     */
    public ReadingJob(String name, Control owner, Consumer<T> listener) {
        super(name);
        this.owner = owner;
        this.display = owner.getDisplay();
        this.listener = listener;
        owner.addDisposeListener(event -> forget());
    }

    /**
     * Answers a question, and no longer the one before.
     *
     * @param next works the answer out; it asks often whether it is still wanted, and if not, throws a
     *        {@link CancellationException}
     * @param delay how long to wait first, because another question may follow, in milliseconds
     */
    public void ask(Function<BooleanSupplier, T> next, long delay) {
        cancel();
        attempts = 0;
        question = next;
        schedule(delay);
    }

    /** Forgets the question; the listener is not told. */
    public void forget() {
        question = null;
        cancel();
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Function<BooleanSupplier, T> asked = question;
        if (asked == null) {
            return Status.CANCEL_STATUS;
        }
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        try {
            Reading.only(() -> tell(asked, asked.apply(() -> monitor.isCanceled() || question != asked)));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            if (question == asked && attempts++ < ATTEMPTS) {
                schedule(PAUSE);
            }
            return new Status(IStatus.INFO, ReadingJob.class, getName(), e);
        } finally {
            monitor.done();
        }
    }

    private void tell(Function<BooleanSupplier, T> asked, T answer) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (question == asked && !owner.isDisposed()) {
                    listener.accept(answer);
                }
            });
        }
    }
}

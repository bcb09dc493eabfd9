package org.exsite.ui.live;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.exsite.model.util.Reading;

/**
 * Answers questions about a model in the background, although the model may be edited meanwhile. A new question replaces
 * the one before. A failure may come from an edit in the middle of reading, and is tried again.
 *
 * @param <T> the answer
 */
public final class ReadingJob<T> extends Job {

    private static final int ATTEMPTS = 3;
    /** How soon it is tried again, in milliseconds. */
    private static final long PAUSE = 200;

    private final Display display = Display.getCurrent();
    private final Consumer<T> listener;
    private volatile Function<BooleanSupplier, T> question;
    private int attempts;

    /** @param listener is told the answer to the last question in the thread of the user interface, which makes the job */
    public ReadingJob(String name, Consumer<T> listener) {
        super(name);
        this.listener = listener;
    }

    /**
     * Answers a question soon.
     *
     * @param next works the answer out; it asks often whether it is still wanted, and if not, throws a
     *        {@link CancellationException}
     */
    public void ask(Function<BooleanSupplier, T> next) {
        cancel();
        attempts = 0;
        question = next;
        schedule();
    }

    /** Forgets the question; the listener is no longer told. */
    public void forget() {
        question = null;
        cancel();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Function<BooleanSupplier, T> asked = question;
        if (asked == null) {
            return Status.CANCEL_STATUS;
        }
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
        }
    }

    private void tell(Function<BooleanSupplier, T> asked, T answer) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (question == asked) {
                    listener.accept(answer);
                }
            });
        }
    }
}

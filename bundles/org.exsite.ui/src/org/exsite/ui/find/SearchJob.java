package org.exsite.ui.find;

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
 * Looks for something in a model in the background while somebody types. A new question cancels the one before, and only
 * the answer to the last question is told. A failure may come from an edit in the middle of reading, and is tried again.
 *
 * @param <R> what is found
 */
public final class SearchJob<R> extends Job {

    /** The family of these jobs. */
    public static final Object FAMILY = new Object();

    private static final int ATTEMPTS = 3;
    private static final long PAUSE = 200;

    private final Control owner;
    private final Display display;
    private final Consumer<R> listener;
    private volatile Function<BooleanSupplier, R> question;
    private int attempts;

    /**
     * Makes the job.
     *
     * @param owner the control that shows what is found; when it is gone, nothing is looked for any longer
     * @param listener takes over the answer to the last question, on the thread of the user interface
     */
    public SearchJob(Control owner, Consumer<R> listener) {
        super(Messages.Job_search);
        this.owner = owner;
        this.display = owner.getDisplay();
        this.listener = listener;
        setSystem(true);
        owner.addDisposeListener(event -> forget());
    }

    /**
     * Looks for something, and no longer for what was asked before.
     *
     * @param next reads the model and may ask whether it is still wanted; throws {@link CancellationException} if not
     * @param delay how long to wait first, because somebody may go on typing, in milliseconds
     */
    public void search(Function<BooleanSupplier, R> next, long delay) {
        cancel();
        attempts = 0;
        question = next;
        schedule(delay);
    }

    /** Looks for nothing any longer. */
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
        Function<BooleanSupplier, R> now = question;
        if (now == null) {
            return Status.CANCEL_STATUS;
        }
        try {
            Reading.only(() -> tell(now, now.apply(() -> monitor.isCanceled() || question != now)));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            if (question == now && attempts++ < ATTEMPTS) {
                schedule(PAUSE);
            }
            return new Status(IStatus.INFO, SearchJob.class, getName(), e);
        }
    }

    private void tell(Function<BooleanSupplier, R> answered, R result) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (question == answered && !owner.isDisposed()) {
                    listener.accept(result);
                }
            });
        }
    }
}

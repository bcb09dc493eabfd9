package org.exsite.ui.find;

import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.exsite.model.DirectoryObject;
import org.exsite.model.edit.find.ObjectSearch;
import org.exsite.model.util.Reading;

/**
 * Looks for objects in the background while somebody types. A new question cancels the one before, and only the answer
 * to the last question is told. A failure may come from an edit in the middle of reading, and is tried again.
 */
public final class SearchJob extends Job {

    /** The family of these jobs. */
    public static final Object FAMILY = new Object();

    private static final int ATTEMPTS = 3;
    private static final long PAUSE = 200;

    private final Control owner;
    private final Display display;
    private final Listener listener;
    private volatile Request request;
    private int attempts;

    /** Is told what was found, on the thread of the user interface. */
    public interface Listener {

        /** Takes over the answer to the last question. */
        void found(String text, ObjectSearch.Result result);
    }

    private record Request(String text, ObjectSearch search, Supplier<? extends Stream<? extends DirectoryObject>> among) {
    }

    /** @param owner the control that shows what is found; when it is gone, nothing is looked for any longer */
    public SearchJob(Control owner, Listener listener) {
        super(Messages.Job_search);
        this.owner = owner;
        this.display = owner.getDisplay();
        this.listener = listener;
        setSystem(true);
        owner.addDisposeListener(event -> {
            request = null;
            cancel();
        });
    }

    /**
     * Looks for something, and no longer for what was asked before.
     *
     * @param among gives the objects to look at, in the background
     * @param delay how long to wait first, because somebody may go on typing, in milliseconds
     */
    public void search(String text, ObjectSearch search,
            Supplier<? extends Stream<? extends DirectoryObject>> among, long delay) {
        cancel();
        attempts = 0;
        request = new Request(text, search, among);
        schedule(delay);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Request now = request;
        if (now == null) {
            return Status.CANCEL_STATUS;
        }
        try {
            Reading.only(() -> tell(now, now.search.run(now.among.get(),
                    () -> monitor.isCanceled() || request != now)));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            if (request == now && attempts++ < ATTEMPTS) {
                schedule(PAUSE);
            }
            return new Status(IStatus.INFO, SearchJob.class, getName(), e);
        }
    }

    private void tell(Request answered, ObjectSearch.Result result) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (request == answered && !owner.isDisposed()) {
                    listener.found(answered.text, result);
                }
            });
        }
    }
}

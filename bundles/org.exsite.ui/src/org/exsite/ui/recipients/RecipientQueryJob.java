package org.exsite.ui.recipients;

import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.exsite.model.DirectoryObject;
import org.exsite.model.util.Reading;

/**
 * Looks for the recipients of a table in the background.
 *
 * <p>The organization is read while the user interface may change it. Whoever takes the result knows by the number of
 * the request whether it is still wanted. A failure may come from a change in the middle of reading, and is tried again.
 */
final class RecipientQueryJob extends Job {

    /** The family of these jobs. */
    static final Object FAMILY = new Object();

    /** How often it is tried again after a failure, and how soon, in milliseconds. */
    private static final int ATTEMPTS = 3;
    private static final long PAUSE = 200;

    private final Listener listener;
    private volatile Request request;
    private int attempts;

    /** Is told of results, in the background. */
    interface Listener {

        /** Takes over what was found for a request. */
        void found(long number, RecipientRows rows);
    }

    private record Request(long number, DirectoryObject organization, RecipientQuery query) {
    }

    RecipientQueryJob(Listener listener) {
        super(Messages.Job_query);
        this.listener = listener;
    }

    /** Looks for something else from now on, and no longer for what was asked before. */
    void run(long number, DirectoryObject organization, RecipientQuery query, long delay) {
        cancel();
        attempts = 0;
        request = new Request(number, organization, query);
        schedule(delay);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Request now = request;
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        try {
            Reading.only(() -> listener.found(now.number, now.query.run(now.organization,
                    () -> monitor.isCanceled() || request != now)));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            if (request == now && attempts++ < ATTEMPTS) {
                schedule(PAUSE);
            }
            return new Status(IStatus.INFO, RecipientQueryJob.class, getName(), e);
        } finally {
            monitor.done();
        }
    }
}

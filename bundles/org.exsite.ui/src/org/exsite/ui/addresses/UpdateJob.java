package org.exsite.ui.addresses;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.exsite.model.Organization;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.AddressTable;
import org.exsite.model.address.AddressUpdate;
import org.exsite.model.address.AddressUpdate.Options;
import org.exsite.model.progress.Progress;
import org.exsite.model.query.Sites;
import org.exsite.model.util.Reading;

/**
 * Finds out in the background what an update of all recipients of a site would change, and which of that a filter lets
 * pass. A dialog is open meanwhile, so that nobody edits the model.
 */
final class UpdateJob extends Job {

    /** The family of these jobs. */
    static final Object FAMILY = new Object();

    private final Organization organization;
    private final SiteAddressing addressing;
    private final Listener listener;
    private volatile Request request;
    private Options known;
    private AddressUpdate update;
    private List<UpdateRow> rows;

    /** Is told in the background how it goes. */
    interface Listener {

        /** Takes over the number of recipients that were looked at so far. */
        void scanned(long count);

        /** Takes over what was found, and the rows that the filter lets pass. */
        void found(AddressUpdate update, List<UpdateRow> rows);

        /** Takes over what went wrong. */
        void failed(Throwable problem);
    }

    private record Request(Options options, String filter) {
    }

    UpdateJob(Organization organization, SiteAddressing addressing, Listener listener) {
        super(Messages.Update_job);
        this.organization = organization;
        this.addressing = addressing;
        this.listener = listener;
    }

    /** Looks for something else from now on, and no longer for what was asked before. */
    void look(Options options, String filter) {
        cancel();
        request = new Request(options, filter);
        schedule();
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
            Reading.only(() -> {
                if (!now.options.equals(known)) {
                    known = null;
                    Counting progress = new Counting(monitor, now);
                    update = AddressUpdate.of(Sites.siteOf(addressing).orElseThrow(), addressing, now.options,
                            AddressTable.of(organization, progress), progress);
                    rows = UpdateRow.of(update);
                    known = now.options;
                }
                List<UpdateRow> shown = rows.stream().filter(row -> row.matches(now.filter)).toList();
                if (request == now) {
                    listener.found(update, shown);
                }
            });
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            listener.failed(e);
            return new Status(IStatus.ERROR, UpdateJob.class, getName(), e);
        } finally {
            monitor.done();
        }
    }

    /** Counts the recipients that were looked at, and stops when something else is asked for. */
    private final class Counting implements Progress {

        private final IProgressMonitor monitor;
        private final Request now;
        private long count;

        Counting(IProgressMonitor monitor, Request now) {
            this.monitor = monitor;
            this.now = now;
        }

        @Override
        public void begin(String task, long total) {
            monitor.subTask(task);
        }

        @Override
        public void done(long units) {
            count += units;
            listener.scanned(count);
        }

        @Override
        public boolean isCanceled() {
            return monitor.isCanceled() || request != now;
        }
    }
}

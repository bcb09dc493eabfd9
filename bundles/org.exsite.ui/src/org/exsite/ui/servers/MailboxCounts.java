package org.exsite.ui.servers;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.Server;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;
import org.exsite.model.util.Reading;

/**
 * Counts the mailboxes of each server in the background. The organization is read while the user interface may change it;
 * a change in the middle of reading may make it fail, and comes with another count anyway.
 */
final class MailboxCounts extends Job {

    /** The family of these jobs. */
    static final Object FAMILY = new Object();

    private final Runnable listener;
    private volatile Organization organization;
    private volatile Map<DistinguishedName, Integer> counts;

    /** @param listener told in the background when there is a new count */
    MailboxCounts(Runnable listener) {
        super(Messages.Job_count);
        this.listener = listener;
        setSystem(true);
    }

    /** Counts again, and no longer what was to be counted before. */
    void count(Organization next, long delay) {
        cancel();
        organization = next;
        schedule(delay);
    }

    /** Returns the number of mailboxes on a server, or -1 as long as they have not been counted. */
    int of(Server server) {
        Map<DistinguishedName, Integer> known = counts;
        return known == null ? -1 : known.getOrDefault(server.getDistinguishedName(), 0);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Organization now = organization;
        try {
            Reading.only(() -> {
                Map<DistinguishedName, int[]> stores = new HashMap<>();
                Sites.recipients(now).forEach(recipient -> {
                    if (monitor.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                    if (recipient instanceof Mailbox mailbox && mailbox.getHomeMDB() != null) {
                        stores.computeIfAbsent(mailbox.getHomeMDB(), store -> new int[1])[0]++;
                    }
                });
                Map<DistinguishedName, Integer> servers = new HashMap<>();
                stores.forEach((store, number) -> servers.merge(
                        store.parent() == null ? store : store.parent(), number[0], Integer::sum));
                counts = servers;
            });
            listener.run();
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            return new Status(IStatus.INFO, MailboxCounts.class, getName(), e);
        }
    }
}

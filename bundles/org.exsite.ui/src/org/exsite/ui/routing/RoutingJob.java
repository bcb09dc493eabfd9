package org.exsite.ui.routing;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.util.Reading;
import org.exsite.routing.Routing;

/**
 * Calculates the routing in the background, and what it would be. The organization is read while the user interface may
 * change it: whoever takes the result knows by the number of the request whether it is still wanted. A failure may
 * come from a change in the middle of reading, and is tried again.
 */
final class RoutingJob extends Job {

    /** The family of these jobs. */
    static final Object FAMILY = new Object();

    /** How often it is tried again after a failure, and how soon, in milliseconds. */
    private static final int ATTEMPTS = 3;
    private static final long PAUSE = 200;

    private final Consumer<Answer> listener;
    private volatile Request request;
    private Routing last;
    private int attempts;

    /**
     * What was calculated.
     *
     * @param number the number of the request
     */
    record Answer(long number, RoutingResult result) {
    }

    private record Request(long number, Organization organization, WhatIf whatIf, DistinguishedName site) {
    }

    /** @param listener is told of results, in the background */
    RoutingJob(Consumer<Answer> listener) {
        super(Messages.Job_routing);
        this.listener = listener;
    }

    /** Calculates the table of a site, and no longer what was asked before. */
    void calculate(long number, Organization organization, WhatIf whatIf, DistinguishedName site, long delay) {
        cancel();
        attempts = 0;
        request = new Request(number, organization, whatIf, site);
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
            Reading.only(() -> {
                last = last == null ? Routing.of(now.organization) : last.after(now.organization);
            });
            listener.accept(new Answer(now.number, RoutingResult.of(last, now.whatIf, now.site)));
            return Status.OK_STATUS;
        } catch (RuntimeException e) {
            last = null;
            if (request == now && attempts++ < ATTEMPTS) {
                schedule(PAUSE);
            }
            return new Status(IStatus.INFO, RoutingJob.class, getName(), e);
        } finally {
            monitor.done();
        }
    }
}

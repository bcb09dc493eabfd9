package org.exsite.ui.routing;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.util.Reading;
import org.exsite.routing.Routing;
import org.exsite.routing.trace.AddressBook;
import org.exsite.routing.trace.Origins;
import org.exsite.routing.trace.Trace;
import org.exsite.routing.trace.TraceRequest;
import org.exsite.routing.trace.Tracer;
import org.exsite.routing.trace.UnknownPlaceException;

/** Follows a message in the background: all recipients are looked through for their addresses first, once. */
final class TraceJob extends Job {

    /** The family of these jobs. */
    static final Object FAMILY = new Object();

    private final Organization organization;
    private final Routing routing;
    private final TraceRequest request;
    private final String from;
    private final Recipients recipients;
    private final Consumer<Answer> listener;

    /**
     * What came out.
     *
     * @param trace the way of the message, or {@code null}
     * @param problem why there is none, or {@code null}
     */
    record Answer(Trace trace, String problem) {
    }

    /**
     * @param from what people call the sender, server or site where the message begins; empty for the first server
     * @param listener is told in the background, once
     */
    TraceJob(Organization organization, Routing routing, TraceRequest request, String from, Recipients recipients,
            Consumer<Answer> listener) {
        super(Messages.bind(Messages.Job_trace, request.to()));
        this.organization = organization;
        this.routing = routing;
        this.request = request;
        this.from = from;
        this.recipients = recipients;
        this.listener = listener;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        Reading.only(() -> listener.accept(answer()));
        monitor.done();
        return Status.OK_STATUS;
    }

    private Answer answer() {
        try {
            AddressBook book = recipients.of(organization);
            TraceRequest complete = request;
            if (!from.isBlank()) {
                List<DistinguishedName> found = new Origins(routing.network(), book).find(from);
                if (found.size() != 1) {
                    return new Answer(null, Messages.bind(found.isEmpty() ? Messages.Trace_unknownPlace
                            : Messages.Trace_severalPlaces, from));
                }
                complete = request.from(found.getFirst());
            }
            return new Answer(new Tracer(routing, book).trace(complete), null);
        } catch (UnknownPlaceException e) {
            return new Answer(null, Messages.bind(Messages.Trace_unknownPlace, e.getMessage()));
        } catch (IllegalArgumentException e) {
            return new Answer(null, Messages.bind(Messages.Trace_unknownType, request.to()));
        } catch (RuntimeException e) {
            // the model was changed while it was read
            return new Answer(null, Messages.Trace_again);
        }
    }
}

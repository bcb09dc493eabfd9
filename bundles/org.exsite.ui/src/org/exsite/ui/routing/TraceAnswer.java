package org.exsite.ui.routing;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.Routing;
import org.exsite.routing.trace.AddressBook;
import org.exsite.routing.trace.Origins;
import org.exsite.routing.trace.Trace;
import org.exsite.routing.trace.TraceRequest;
import org.exsite.routing.trace.Tracer;
import org.exsite.routing.trace.UnknownPlaceException;

/**
 * What came out of following a message.
 *
 * @param trace the way of the message, or {@code null}
 * @param problem why there is none, or {@code null}
 */
record TraceAnswer(Trace trace, String problem) {

    /**
     * Follows a message. All recipients are looked through for their addresses first, once.
     *
     * @param from what people call the sender, server or site where the message begins; empty for the first server
     */
    static TraceAnswer of(Organization organization, Routing routing, TraceRequest request, String from,
            Recipients recipients) {
        try {
            AddressBook book = recipients.of(organization);
            TraceRequest complete = request;
            if (!from.isBlank()) {
                List<DistinguishedName> found = new Origins(routing.network(), book).find(from);
                if (found.size() != 1) {
                    return new TraceAnswer(null, Messages.bind(found.isEmpty() ? Messages.Trace_unknownPlace
                            : Messages.Trace_severalPlaces, from));
                }
                complete = request.from(found.getFirst());
            }
            return new TraceAnswer(new Tracer(routing, book).trace(complete), null);
        } catch (UnknownPlaceException e) {
            return new TraceAnswer(null, Messages.bind(Messages.Trace_unknownPlace, e.getMessage()));
        } catch (IllegalArgumentException e) {
            return new TraceAnswer(null, Messages.bind(Messages.Trace_unknownType, request.to()));
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            // the model was changed while it was read; who asked is to know that there is no answer
            return new TraceAnswer(null, Messages.Trace_again);
        }
    }
}

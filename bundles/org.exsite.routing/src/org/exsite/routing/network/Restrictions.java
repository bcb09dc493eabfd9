package org.exsite.routing.network;

import java.util.List;

import org.exsite.model.DeliveryRestrictions;
import org.exsite.model.naming.DistinguishedName;

/**
 * Whose messages a connector or a recipient takes.
 *
 * @param accept the senders that alone are accepted; empty for all
 * @param acceptLists the lists whose members alone are accepted, together with {@code accept}
 * @param reject the senders that are refused
 * @param rejectLists the lists whose members are refused
 */
public record Restrictions(List<DistinguishedName> accept, List<DistinguishedName> acceptLists,
        List<DistinguishedName> reject, List<DistinguishedName> rejectLists) {

    /** Takes messages of everybody. */
    public static final Restrictions NONE = new Restrictions(List.of(), List.of(), List.of(), List.of());

    public Restrictions {
        accept = List.copyOf(accept);
        acceptLists = List.copyOf(acceptLists);
        reject = List.copyOf(reject);
        rejectLists = List.copyOf(rejectLists);
    }

    /** Reads the restrictions of an object. */
    public static Restrictions of(DeliveryRestrictions object) {
        Restrictions read = new Restrictions(object.getAcceptMessagesFrom(), object.getAcceptMessagesFromLists(),
                object.getRejectMessagesFrom(), object.getRejectMessagesFromLists());
        return read.isNone() ? NONE : read;
    }

    /** Tells whether messages of everybody are taken. */
    public boolean isNone() {
        return accept.isEmpty() && acceptLists.isEmpty() && reject.isEmpty() && rejectLists.isEmpty();
    }
}

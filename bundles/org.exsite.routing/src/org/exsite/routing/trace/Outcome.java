package org.exsite.routing.trace;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.RoutingMessages;

/**
 * How a trace ends.
 *
 * @param kind how
 * @param where the server or connector where it ends
 * @param reason why the sender gets a non-delivery report; empty unless the message is not delivered
 * @param article the article that tells why
 * @param key the key of the text for people
 * @param arguments what fills the placeholders of the text
 */
public record Outcome(Kind kind, DistinguishedName where, Optional<NonDelivery> reason, Optional<String> article,
        String key, List<Object> arguments) {

    /** The ends that a message can come to. */
    public enum Kind {
        /** It is delivered on a server of the organization. */
        DELIVERED,
        /** It has left the organization by a connector. */
        LEFT,
        /** It became several messages; the branches of the trace tell of them. */
        SPLIT,
        /** It is dropped, for the list has been expanded before on its way. */
        DROPPED,
        /** It waits without end, and nobody is told. */
        STUCK,
        /** The sender gets a non-delivery report. */
        NOT_DELIVERED
    }

    public Outcome {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
    }

    /** Tells whether the message got where it should, as far as the organization can tell. */
    public boolean isGood() {
        return kind == Kind.DELIVERED || kind == Kind.LEFT || kind == Kind.DROPPED;
    }

    /** Returns the end in one line for people. */
    public String text() {
        return RoutingMessages.format(key, arguments.toArray());
    }
}

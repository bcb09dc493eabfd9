package org.exsite.routing.trace;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.RoutingMessages;

/**
 * A step of a trace.
 *
 * @param kind what happens
 * @param place the server where it happens
 * @param object what it is about: a recipient, connector, server or site
 * @param article the article that tells why, such as {@code Q193322}
 * @param key the key of the text for people, see {@link #text}
 * @param arguments what fills the placeholders of the text: texts and numbers
 */
public record TraceStep(StepKind kind, DistinguishedName place, Optional<DistinguishedName> object,
        Optional<String> article, String key, List<Object> arguments) {

    public TraceStep {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
    }

    /** Returns the step in one line for people. */
    public String text() {
        return RoutingMessages.format(key, arguments.toArray());
    }
}

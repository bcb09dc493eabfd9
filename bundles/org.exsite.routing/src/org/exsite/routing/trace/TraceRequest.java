package org.exsite.routing.trace;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.exsite.model.naming.DistinguishedName;

/**
 * What is asked: a message, and what is down.
 *
 * @param to the address: {@code TYPE:value}, a distinguished name, an Internet address, an X.400 address that begins
 *        with a country, any of them in brackets
 * @param from the sender, or the server or site where the message begins; empty for the first server of the first site,
 *        and then nobody's restrictions apply
 * @param kilobytes the size of the message; empty for one that is never too large
 * @param down the distinguished names of connectors and servers that are down
 * @param time when it is sent, in the time zone of schedules; empty if it may wait for any selected time
 * @param maxBranches how many parts of a split message are followed
 */
public record TraceRequest(String to, Optional<DistinguishedName> from, OptionalInt kilobytes,
        Set<DistinguishedName> down, Optional<LocalDateTime> time, int maxBranches) {

    /** How many parts of a split message are followed unless something else is asked for. */
    public static final int DEFAULT_BRANCHES = 200;

    public TraceRequest {
        Objects.requireNonNull(to, "to");
        down = Set.copyOf(down);
    }

    /** Asks for the way to an address. */
    public static TraceRequest to(String address) {
        return new TraceRequest(address, Optional.empty(), OptionalInt.empty(), Set.of(), Optional.empty(),
                DEFAULT_BRANCHES);
    }

    /** Returns the question with a sender, or with a server or site where the message begins. */
    public TraceRequest from(DistinguishedName name) {
        return new TraceRequest(to, Optional.of(name), kilobytes, down, time, maxBranches);
    }

    /** Returns the question for a message of a size. */
    public TraceRequest size(int size) {
        return new TraceRequest(to, from, OptionalInt.of(size), down, time, maxBranches);
    }

    /** Returns the question with connectors and servers down. */
    public TraceRequest down(Set<DistinguishedName> names) {
        return new TraceRequest(to, from, kilobytes, names, time, maxBranches);
    }

    /** Returns the question for a message that is sent at a time. */
    public TraceRequest at(LocalDateTime when) {
        return new TraceRequest(to, from, kilobytes, down, Optional.of(when), maxBranches);
    }

    /** Returns the question with another number of parts that are followed. */
    public TraceRequest maxBranches(int number) {
        return new TraceRequest(to, from, kilobytes, down, time, number);
    }
}

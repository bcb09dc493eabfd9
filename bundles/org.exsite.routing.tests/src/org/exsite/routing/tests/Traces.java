package org.exsite.routing.tests;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.Routing;
import org.exsite.routing.RoutingOptions;
import org.exsite.routing.trace.AddressBook;
import org.exsite.routing.trace.StepKind;
import org.exsite.routing.trace.Trace;
import org.exsite.routing.trace.TraceRequest;
import org.exsite.routing.trace.TraceStep;
import org.exsite.routing.trace.Tracer;

/** Follows messages, and says in short what came of them. */
final class Traces {

    private Traces() {
    }

    static Trace trace(Org org, DirectoryObject from, String to) {
        return trace(org, TraceRequest.to(to).from(Org.name(from)));
    }

    static Trace trace(Org org, TraceRequest request) {
        return trace(org, request, RoutingOptions.DEFAULT);
    }

    static Trace trace(Org org, TraceRequest request, RoutingOptions options) {
        Organization organization = org.organization;
        return new Tracer(Routing.of(organization, options), AddressBook.of(organization)).trace(request);
    }

    static TraceRequest request(DirectoryObject from, String to, DirectoryObject... down) {
        return TraceRequest.to(to).from(Org.name(from)).down(Set.of(down).stream().map(Org::name)
                .collect(Collectors.toSet()));
    }

    /** Returns the end in short: kind, or reason, and the name of the place. */
    static String end(Trace trace) {
        String what = trace.outcome().reason().map(Enum::name).orElse(trace.outcome().kind().name());
        return what + " " + trace.outcome().where().value();
    }

    static List<String> servers(Trace trace) {
        return trace.servers().stream().map(DistinguishedName::value).toList();
    }

    static List<String> connectors(Trace trace) {
        return trace.connectors().stream().map(DistinguishedName::value).toList();
    }

    /** Returns the names of the objects of the steps of a kind. */
    static List<String> objects(Trace trace, StepKind kind) {
        return trace.steps().stream().filter(step -> step.kind() == kind)
                .map(step -> step.object().map(DistinguishedName::value).orElse("")).toList();
    }

    static List<String> articles(Trace trace) {
        return trace.steps().stream().map(TraceStep::article).flatMap(Optional::stream).toList();
    }

    /** Returns the whole trace as text, for messages of tests. */
    static String text(Trace trace) {
        StringBuilder text = new StringBuilder(trace.address());
        trace.steps().forEach(step -> text.append("\n  ").append(step.text()));
        text.append("\n  = ").append(trace.outcome().text());
        trace.branches().forEach(branch -> text.append('\n').append(text(branch)));
        return text.toString();
    }
}

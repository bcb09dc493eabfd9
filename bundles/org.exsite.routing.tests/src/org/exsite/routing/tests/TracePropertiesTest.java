package org.exsite.routing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.exsite.model.Recipient;
import org.exsite.model.Site;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;
import org.exsite.routing.Routing;
import org.exsite.routing.RoutingOptions;
import org.exsite.routing.network.Replication;
import org.exsite.routing.trace.AddressBook;
import org.exsite.routing.trace.Outcome;
import org.exsite.routing.trace.Trace;
import org.exsite.routing.trace.TraceRequest;
import org.exsite.routing.trace.Tracer;
import org.junit.jupiter.api.Test;

/** What is true of traces in any organization. */
class TracePropertiesTest {

    private static final List<String> LITERALS = List.of("a@x.com", "who@else.org", "MS:NET/PO/BOB", "MS:OTHER/PO/BOB",
            "X400:c=GB;a=T;s=Doe;", "X400:c=US;a= ;p=ORG;o=S1;s=R1;", "X400:c=US;a= ;p=ORG;o=S0;ou1=A;ou2=B;s=X;",
            "/o=ORG/ou=S2/cn=Recipients/cn=Nobody", "/o=OTHER/ou=S/cn=X", "CCMAIL:Doe at PO", "R3@org.com", "L1@x");

    @Test
    void everyTraceEnds() {
        RandomOrganizations.tried(80).checkAssert(seed -> {
            Org org = RandomOrganizations.of(seed);
            for (Replication replication : Replication.values()) {
                Tracer tracer = tracer(org, replication);
                for (TraceRequest request : requests(org, seed)) {
                    check(tracer.trace(request));
                }
            }
        });
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        RandomOrganizations.tried(40).checkAssert(seed -> {
            Org org = RandomOrganizations.of(seed);
            List<TraceRequest> requests = requests(org, seed);
            Tracer tracer = tracer(org, Replication.AUTOMATIC);
            List<Trace> first = requests.stream().map(tracer::trace).toList();
            assertEquals(first, requests.stream().map(tracer(org, Replication.AUTOMATIC)::trace).toList());
        });
    }

    private static Tracer tracer(Org org, Replication replication) {
        RoutingOptions options = RoutingOptions.DEFAULT.withReplication(replication).withScanRecipients(true);
        return new Tracer(Routing.of(org.organization, options), AddressBook.of(org.organization));
    }

    private static List<TraceRequest> requests(Org org, long seed) {
        Random random = new Random(seed);
        List<String> addresses = new ArrayList<>(LITERALS);
        Sites.recipients(org.organization).map(Recipient::getDistinguishedName).map(DistinguishedName::toString)
                .forEach(addresses::add);
        List<Site> sites = Sites.sites(org.organization);
        List<TraceRequest> requests = new ArrayList<>();
        for (String address : addresses) {
            Site from = sites.get(random.nextInt(sites.size()));
            TraceRequest request = TraceRequest.to(address).from(Org.name(from)).size(random.nextInt(200));
            requests.add(random.nextBoolean() ? request : request.down(Set.of(
                    Org.name(Sites.servers(from).getFirst()), Org.name(from).child("C" + random.nextInt(1000)))));
        }
        return requests;
    }

    private static void check(Trace trace) {
        assertNotNull(trace.outcome().text());
        trace.steps().forEach(step -> assertTrue(!step.text().isBlank()));
        assertEquals(trace.outcome().kind() == Outcome.Kind.NOT_DELIVERED, trace.outcome().reason().isPresent());
        if (trace.outcome().kind() != Outcome.Kind.SPLIT) {
            assertEquals(List.of(), trace.branches());
        }
        trace.branches().forEach(TracePropertiesTest::check);
    }
}

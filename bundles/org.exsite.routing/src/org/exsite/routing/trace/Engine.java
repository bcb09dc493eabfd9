package org.exsite.routing.trace;

import org.exsite.model.Recipient;

/**
 * Moves one message until it has come to an end: at each server it is looked up in the directory first, and routed by
 * the table of the site if it is not found, or found elsewhere.
 */
final class Engine {

    private final Journey journey;
    private final Resolver resolver;
    private final Delivery delivery;
    private final Router router;

    Engine(Journey journey) {
        this.journey = journey;
        this.resolver = new Resolver(journey);
        this.router = new Router(journey);
        this.delivery = new Delivery(journey, router);
    }

    Trace run() {
        while (journey.outcome == null) {
            if (journey.hasBeenHere()) {
                journey.fail(NonDelivery.LOOP, journey.server.name(), loopArticle(), "end.loop",
                        journey.server.name().value());
            } else {
                Recipient recipient = resolver.resolve();
                journey.recipient = recipient;
                if (recipient != null) {
                    delivery.to(recipient);
                } else if (journey.outcome == null) {
                    router.route();
                }
            }
        }
        return journey.trace();
    }

    /**
     * The hops of a message are counted, to 512 (Q160534); to a custom recipient it may go round like that (Q262124).
     */
    private String loopArticle() {
        return journey.address.foreign().isPresent() && !journey.address.oneOff() ? "Q262124" : "Q160534";
    }
}

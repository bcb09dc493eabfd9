package org.exsite.routing.trace;

import org.exsite.model.Recipient;

/**
 * What is checked before a message begins its way.
 *
 * @param journey the message
 */
record Submission(Journey journey) {

    /** A server that is down takes no messages, and a sender may have a limit for them (Q241868). */
    void check() {
        if (journey.situation.isDown(journey.server.name())) {
            journey.end(Outcome.Kind.STUCK, journey.server.name(), null, "end.originDown",
                    journey.server.name().value());
            return;
        }
        Recipient sender = journey.situation.sender();
        Integer limit = sender == null ? null : sender.getOutgoingMessageSizeLimit();
        if (limit != null && limit > 0 && journey.situation.exceeds(limit)) {
            journey.fail(NonDelivery.TOO_LARGE, sender.getDistinguishedName(), "Q241868", "end.senderLimit", limit);
        }
    }
}

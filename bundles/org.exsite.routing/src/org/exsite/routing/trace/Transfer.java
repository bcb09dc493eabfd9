package org.exsite.routing.trace;

import java.util.OptionalInt;

import org.exsite.model.Recipient;
import org.exsite.routing.network.ConnectorNode;
import org.exsite.routing.network.ServerNode;

/**
 * Moves a message from one MTA to another.
 *
 * @param journey the message
 */
record Transfer(Journey journey) {

    /**
     * Moves the message to another server of the site to be delivered or expanded there.
     *
     * @return whether it got there; if not, the journey has ended
     */
    boolean within(ServerNode server, Recipient recipient) {
        if (mayLeave() && journey.situation.isDown(server.name())) {
            journey.fail(NonDelivery.EXPIRED, server.name(), "Q271545", "end.serverDown", server.name().value());
        }
        if (journey.outcome == null) {
            journey.step(StepKind.PASSED, server.name(), null, "step.within", journey.server.name().value(),
                    server.name().value());
            journey.moveTo(journey.site, server, journey.inbound);
            checkSize(server);
        }
        return journey.outcome == null;
    }

    /** Moves the message to the server of the site that a connector runs on. */
    boolean toConnector(ServerNode server, ConnectorNode connector) {
        if (mayLeave() && !server.name().equals(journey.server.name())) {
            journey.step(StepKind.PASSED, server.name(), null, "step.toConnector", server.name().value(),
                    connector.label());
            journey.moveTo(journey.site, server, journey.inbound);
            checkSize(server);
        }
        return journey.outcome == null;
    }

    /** Moves the message to another site. */
    void toSite(int site, ServerNode server, ConnectorNode by, ConnectorNode inbound) {
        String label = journey.situation.network().sites().get(site).label();
        journey.step(StepKind.TRANSFERRED, by.name(), "Q279404", "step.transferred", label, by.label(),
                server.name().value());
        boolean foreign = !journey.situation.network().replicated(journey.site, site);
        journey.moveTo(site, server, inbound);
        if (foreign && !by.exchangeContents() && journey.address.name().isPresent()
                && journey.address.x400().isPresent()) {
            journey.address = journey.address.withoutName();
            journey.step(StepKind.ADDRESSED, by.name(), "Q175499", "step.converted", by.label());
        }
        checkSize(server);
    }

    /**
     * Only the store of one server does without X.400 addresses: whatever goes to another server or to a connector
     * needs those of recipient and sender (Q155104). And it must not be too large for this MTA.
     */
    boolean mayLeave() {
        Recipient recipient = journey.recipient;
        Recipient sender = journey.situation.sender();
        if (recipient != null && MessageAddress.x400Of(recipient).isEmpty()) {
            journey.fail(NonDelivery.NO_ADDRESS, recipient.getDistinguishedName(), "Q155104", "end.recipientWithoutX400",
                    Resolver.name(recipient));
        } else if (sender != null && MessageAddress.x400Of(sender).isEmpty()) {
            journey.fail(NonDelivery.NO_ADDRESS, sender.getDistinguishedName(), "Q155104", "end.senderWithoutX400",
                    Resolver.name(sender));
        } else {
            checkSize(journey.server);
        }
        return journey.outcome == null;
    }

    /** An MTA that has a limit refuses larger messages, even those that it would only pass on (Q263709). */
    private void checkSize(ServerNode server) {
        OptionalInt limit = server.sizeLimit();
        if (limit.isPresent() && journey.situation.exceeds(limit.getAsInt())) {
            journey.fail(NonDelivery.TOO_LARGE, server.name(), "Q263709", "end.mtaLimit", server.name().value(),
                    limit.getAsInt());
        }
    }
}

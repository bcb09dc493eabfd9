package org.exsite.routing.trace;

import java.util.List;

import org.exsite.routing.network.Activation;
import org.exsite.routing.network.ConnectorNode;
import org.exsite.routing.network.ServerNode;

/**
 * Sends a message by the connector that was chosen.
 *
 * @param journey the message
 * @param way the way it takes
 */
record Departure(Journey journey, Candidate way) {

    void leave() {
        ConnectorNode connector = way.connector();
        Reach reach = new Reach(journey, way);
        int site = reach.site();
        Transfer transfer = new Transfer(journey);
        journey.leaveBy(connector, way.route().cost());
        ServerNode home = reach.server().orElse(null);
        if (!(home == null ? transfer.mayLeave() : transfer.toConnector(home, connector))) {
            return;
        }
        List<ServerNode> servers = site < 0 ? List.of() : reach.remoteServers(site).stream()
                .filter(server -> !journey.situation.isDown(server.name())).toList();
        if (isStuck(connector)) {
            return;
        }
        checkActivation(connector);
        if (journey.outcome != null) {
            return;
        }
        if (servers.isEmpty()) {
            journey.end(Outcome.Kind.LEFT, connector.name(), null, "end.left", journey.address.text(), connector.label());
        } else {
            ConnectorNode inbound = reach.back(journey.situation.network().sites().get(site)).orElse(null);
            transfer.toSite(site, servers.getFirst(), connector, inbound);
        }
    }

    /**
     * What waits for a service that is down or sends nothing is not taken back (Q271545), and nobody is told (Q238719).
     */
    private boolean isStuck(ConnectorNode connector) {
        if (connector.kind().keepsMessages() && journey.situation.isDown(connector.name())) {
            journey.end(Outcome.Kind.STUCK, connector.name(), "Q271545", "end.gatewayDown", connector.label());
        } else if (connector.sendsNothing()) {
            journey.end(Outcome.Kind.STUCK, connector.name(), "Q238719", "end.inboundOnly", connector.label());
        }
        return journey.outcome != null;
    }

    private void checkActivation(ConnectorNode connector) {
        Activation.State state = connector.activation().at(journey.situation.request().time().orElse(null));
        if (state == Activation.State.NEVER) {
            journey.fail(NonDelivery.EXPIRED, connector.name(), "Q193322", "end.neverActive", connector.label());
        } else if (state != Activation.State.NOW) {
            journey.step(StepKind.REMARK, connector.name(), "Q193322", "step.waits." + state, connector.label());
        }
    }
}

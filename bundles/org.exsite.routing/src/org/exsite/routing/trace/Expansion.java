package org.exsite.routing.trace;

import java.util.Optional;

import org.exsite.model.DistributionList;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.network.Network;
import org.exsite.routing.network.ServerNode;

/**
 * Expands distribution lists where the articles say: on the expansion server of the list if it has one; else on any
 * server of the list's site; or here, if this MTA expands lists of other sites (Q185194).
 *
 * @param journey the message
 * @param router the way to other sites
 */
record Expansion(Journey journey, Router router) {

    void expand(DistributionList list) {
        Network network = journey.situation.network();
        DistinguishedName name = list.getDistinguishedName();
        int site = network.positionOf(name);
        Optional<DistinguishedName> wanted = Home.server(list);
        Optional<ServerNode> server = wanted.flatMap(home -> network.positionOf(home) < 0 ? Optional.empty()
                : network.sites().get(network.positionOf(home)).server(home));
        if (wanted.isPresent() && server.isEmpty()) {
            journey.fail(NonDelivery.CONGESTION, name, "Q154537", "end.noExpansionServer", Resolver.name(list),
                    wanted.get().value());
            return;
        }
        int where = server.map(node -> network.positionOf(node.name())).orElse(site);
        boolean here = server.isEmpty() && journey.server.expandsLists();
        if (where != journey.site && !here) {
            journey.address = MessageAddress.of(list);
            router.routeTo(list, where);
        } else if (server.isEmpty() || server.get().name().equals(journey.server.name())
                || new Transfer(journey).within(server.get(), list)) {
            fanOut(list);
        }
    }

    private void fanOut(DistributionList list) {
        DistinguishedName name = list.getDistinguishedName();
        if (!journey.lists.add(name)) {
            journey.end(Outcome.Kind.DROPPED, journey.server.name(), null, "end.dropped", Resolver.name(list));
            return;
        }
        journey.step(StepKind.EXPANDED, name, "Q185194", "step.expanded", Resolver.name(list),
                journey.server.name().value(), list.getMembers().size());
        int left = 0;
        for (DistinguishedName member : list.getMembers()) {
            if (journey.situation.branchesLeft().getAndDecrement() > 0) {
                journey.branch(new Engine(new Journey(journey.situation, journey.site, journey.server,
                        MessageAddress.of(member), journey.lists)).run());
            } else {
                left++;
            }
        }
        if (left > 0) {
            journey.step(StepKind.REMARK, name, null, "step.notFollowed", left);
        }
        journey.end(Outcome.Kind.SPLIT, journey.server.name(), null, "end.expanded", Resolver.name(list),
                list.getMembers().size());
    }
}

package org.exsite.routing.trace;

import java.util.Optional;
import java.util.Set;

import org.exsite.model.CustomRecipient;
import org.exsite.model.DistributionList;
import org.exsite.model.Mailbox;
import org.exsite.model.Recipient;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.network.Restrictions;
import org.exsite.routing.network.ServerNode;

/** What happens to a message whose recipient the directory knows. */
final class Delivery {

    private final Journey journey;
    private final Router router;

    Delivery(Journey journey, Router router) {
        this.journey = journey;
        this.router = router;
    }

    void to(Recipient recipient) {
        if (journey.isFirstTime(recipient)) {
            check(recipient);
        }
        if (journey.outcome == null) {
            switch (recipient) {
                case CustomRecipient custom -> forward(custom);
                case DistributionList list -> new Expansion(journey, router).expand(list);
                default -> deliver(recipient);
            }
        }
    }

    /** Who may send to a recipient, and how much, is known wherever the recipient is known (Q173510, Q241632). */
    private void check(Recipient recipient) {
        DistinguishedName name = recipient.getDistinguishedName();
        Integer limit = recipient.getIncomingMessageSizeLimit();
        if (!journey.situation.admits(Restrictions.of(recipient))) {
            journey.fail(NonDelivery.RESTRICTED, name, "Q241632", "end.restricted", Resolver.name(recipient));
        } else if (limit != null && limit > 0 && journey.situation.exceeds(limit)) {
            journey.fail(NonDelivery.TOO_LARGE, name, recipient instanceof DistributionList ? "Q173510" : "Q241868",
                    "end.recipientLimit", Resolver.name(recipient), limit);
        }
    }

    /** The message goes on to the target of a custom recipient, in the X.400 address of the recipient (Q262116). */
    private void forward(CustomRecipient custom) {
        if (custom.getTargetAddress() == null) {
            journey.fail(NonDelivery.UNRECOGNIZED, custom.getDistinguishedName(), null, "end.noTarget",
                    Resolver.name(custom));
            return;
        }
        journey.address = MessageAddress.of(custom, custom.getTargetAddress());
        journey.step(StepKind.FORWARDED, custom.getDistinguishedName(), "Q262116", "step.custom", Resolver.name(custom),
                custom.getTargetAddress().toString());
    }

    private void deliver(Recipient recipient) {
        Optional<DistinguishedName> home = Home.server(recipient);
        int site = home.map(journey.situation.network()::positionOf).orElse(-1);
        Optional<ServerNode> server = site < 0 ? Optional.empty()
                : journey.situation.network().sites().get(site).server(home.get());
        if (server.isEmpty()) {
            journey.fail(NonDelivery.UNRECOGNIZED, recipient.getDistinguishedName(), null, "end.noHome",
                    Resolver.name(recipient));
        } else if (site != journey.site) {
            journey.address = MessageAddress.of(recipient);
            router.routeTo(recipient, site);
        } else if (server.get().name().equals(journey.server.name())
                || new Transfer(journey).within(server.get(), recipient)) {
            arrive(recipient);
        }
    }

    /** On its server a mailbox may have an alternate recipient, in place of it or besides. */
    private void arrive(Recipient recipient) {
        DistinguishedName alternate = recipient instanceof Mailbox mailbox ? mailbox.getAlternateRecipient() : null;
        if (alternate == null) {
            journey.end(Outcome.Kind.DELIVERED, journey.server.name(), null, "end.delivered", Resolver.name(recipient),
                    journey.server.name().value());
            return;
        }
        journey.step(StepKind.FORWARDED, alternate, "Q176647", "step.alternate", Resolver.name(recipient),
                alternate.value());
        if (Boolean.TRUE.equals(((Mailbox) recipient).getDeliverToBoth())
                && journey.situation.branchesLeft().getAndDecrement() > 0) {
            both(recipient, alternate);
        } else {
            journey.address = MessageAddress.of(alternate);
            journey.inbound = null;
        }
    }

    private void both(Recipient recipient, DistinguishedName alternate) {
        Journey own = new Journey(journey.situation, journey.site, journey.server, MessageAddress.of(recipient),
                Set.of());
        own.end(Outcome.Kind.DELIVERED, journey.server.name(), null, "end.delivered", Resolver.name(recipient),
                journey.server.name().value());
        journey.branch(own.trace());
        // a mailbox that was passed counts like a list, so that mailboxes that name each other end
        Journey other = new Journey(journey.situation, journey.site, journey.server, MessageAddress.of(alternate),
                journey.lists);
        if (other.lists.add(recipient.getDistinguishedName()) && !other.lists.contains(alternate)) {
            journey.branch(new Engine(other).run());
        } else {
            other.end(Outcome.Kind.DROPPED, journey.server.name(), null, "end.dropped", alternate.value());
            journey.branch(other.trace());
        }
        journey.end(Outcome.Kind.SPLIT, journey.server.name(), null, "end.both");
    }
}

package org.exsite.routing.trace;

import java.util.List;
import java.util.Optional;

import org.exsite.model.CustomRecipient;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.network.Network;

/** Looks an address up in the directory of the site where the message is: its own and those replicated to it. */
final class Resolver {

    private final Journey journey;
    /** Whether the address of another system was found to be that of somebody else (Q262124). */
    private boolean x400Only;

    Resolver(Journey journey) {
        this.journey = journey;
    }

    /** Returns the recipient that the message is for as far as this site knows, or {@code null}. */
    Recipient resolve() {
        x400Only = false;
        MessageAddress address = journey.address;
        Recipient found = address.name().isPresent() ? byName(address.name().get())
                : address.oneOff() ? byForeign(address) : byX400(address);
        if (found == null && address.oneOff()) {
            journey.address = address.in(journey.siteNode().address());
            if (!journey.address.equals(address)) {
                journey.step(StepKind.ADDRESSED, null, "Q262112", "step.oneOff", address.text(),
                        journey.address.x400().map(Object::toString).orElse(""));
            }
        }
        if (x400Only) {
            journey.address = new MessageAddress(Optional.empty(), address.x400(), Optional.empty(), false);
        }
        return found;
    }

    private Recipient byName(DistinguishedName name) {
        Recipient found = journey.situation.book().find(name).filter(this::isKnown).orElse(null);
        if (found != null) {
            note(found, "step.byName");
        }
        return found;
    }

    private Recipient byForeign(MessageAddress address) {
        Recipient found = known(address.foreign().orElseThrow());
        if (found != null) {
            note(found, "step.byAddress");
        }
        return found;
    }

    /** The X.400 address tells the recipient; the address of another system in it only where that one is unknown. */
    private Recipient byX400(MessageAddress address) {
        Recipient found = address.x400Proxy().map(this::known).orElse(null);
        if (found instanceof CustomRecipient custom && isAddressed(custom)) {
            return null;
        } else if (found != null) {
            note(found, "step.byX400");
            return found;
        }
        Recipient other = address.foreign().map(this::known).orElse(null);
        if (other instanceof CustomRecipient custom && isAddressed(custom)) {
            return null;
        } else if (other != null && address.x400().isPresent()) {
            x400Only = true;
            journey.step(StepKind.ADDRESSED, other.getDistinguishedName(), "Q262124", "step.otherX400",
                    address.foreign().get().toString(), name(other));
            return null;
        }
        return other;
    }

    /** Tells whether the message is already addressed to where a custom recipient leads. */
    private boolean isAddressed(CustomRecipient custom) {
        return custom.getTargetAddress() != null
                && MessageAddress.of(custom, custom.getTargetAddress()).equals(journey.address);
    }

    private Recipient known(ProxyAddress address) {
        List<Recipient> found = journey.situation.book().find(address);
        return found.stream().filter(this::isKnown).findFirst().orElse(null);
    }

    private boolean isKnown(Recipient recipient) {
        Network network = journey.situation.network();
        int site = network.positionOf(recipient.getDistinguishedName());
        return site >= 0 && network.replicated(journey.site, site);
    }

    private void note(Recipient recipient, String key) {
        if (journey.recipient != recipient) {
            journey.step(StepKind.RESOLVED, recipient.getDistinguishedName(), null, key, journey.address.text(),
                    name(recipient));
        }
    }

    static String name(Recipient recipient) {
        return recipient.getDisplayName() == null || recipient.getDisplayName().isBlank()
                ? String.valueOf(recipient.getName()) : recipient.getDisplayName();
    }
}

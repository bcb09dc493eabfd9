package org.exsite.routing.trace;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.exsite.model.DistributionList;
import org.exsite.model.Recipient;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.Routing;
import org.exsite.routing.network.Network;
import org.exsite.routing.network.Restrictions;

/**
 * What stays the same during a trace.
 *
 * @param routing the routing
 * @param book the recipients
 * @param request what was asked
 * @param sender the sender, or {@code null} if none is known
 * @param branchesLeft how many more parts of the message may be followed
 */
record Situation(Routing routing, AddressBook book, TraceRequest request, Recipient sender,
        AtomicInteger branchesLeft) {

    Network network() {
        return routing.network();
    }

    boolean isDown(DistinguishedName name) {
        return request.down().contains(name);
    }

    /** Tells whether the message is larger than a limit. */
    boolean exceeds(int kilobytes) {
        return request.kilobytes().isPresent() && request.kilobytes().getAsInt() > kilobytes;
    }

    /** Tells whether messages of the sender are taken; an unknown sender is not refused. */
    boolean admits(Restrictions restrictions) {
        if (restrictions.isNone() || sender == null) {
            return true;
        }
        DistinguishedName name = sender.getDistinguishedName();
        if (restrictions.reject().contains(name) || isMember(name, restrictions.rejectLists())) {
            return false;
        }
        return restrictions.accept().isEmpty() && restrictions.acceptLists().isEmpty()
                || restrictions.accept().contains(name) || isMember(name, restrictions.acceptLists());
    }

    private boolean isMember(DistinguishedName name, Iterable<DistinguishedName> lists) {
        Set<DistinguishedName> seen = new HashSet<>();
        for (DistinguishedName list : lists) {
            if (isMember(name, list, seen)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMember(DistinguishedName name, DistinguishedName list, Set<DistinguishedName> seen) {
        if (!seen.add(list) || !(book.find(list).orElse(null) instanceof DistributionList object)) {
            return false;
        }
        for (DistinguishedName member : object.getMembers()) {
            if (member.equals(name) || isMember(name, member, seen)) {
                return true;
            }
        }
        return false;
    }
}

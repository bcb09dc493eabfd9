package org.exsite.cli.work;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.exsite.cli.io.Failure;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.RoutingOptions;
import org.exsite.routing.network.Network;
import org.exsite.routing.network.Places;
import org.exsite.routing.network.Replication;

/**
 * What the commands about routing are asked alike.
 *
 * @param files the directory
 * @param down what people call the connectors and servers that are down
 * @param replication the name of a {@link Replication}
 * @param stored whether the X.400 spaces of sites are taken from the site addressing alone
 */
public record RoutingQuestion(List<String> files, List<String> down, String replication, boolean stored) {

    /** Returns what the calculation goes by. */
    RoutingOptions options() {
        return RoutingOptions.DEFAULT.withReplication(Replication.valueOf(replication)).withScanRecipients(!stored);
    }

    /** Returns the names of what is down. */
    Set<DistinguishedName> down(Network network) {
        Set<DistinguishedName> names = new HashSet<>();
        down.forEach(name -> names.add(one(new Places(network).connectorsAndServers(name), name)));
        return names;
    }

    /** Returns the one that was found. */
    static DistinguishedName one(List<DistinguishedName> found, String name) {
        if (found.isEmpty()) {
            throw Failure.usage("routing.unknown", name);
        } else if (found.size() > 1) {
            throw Failure.usage("routing.several", name, String.join(", ",
                    found.stream().map(DistinguishedName::toString).toList()));
        }
        return found.getFirst();
    }
}

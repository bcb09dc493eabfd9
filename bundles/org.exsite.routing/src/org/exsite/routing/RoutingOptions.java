package org.exsite.routing;

import org.exsite.routing.network.Replication;

/**
 * What a routing calculation goes by besides the directory.
 *
 * @param replication which sites know each other's connectors
 * @param scanRecipients whether the X.400 addresses of all recipients are read for the spaces of their site, as a
 *        calculation on a server does (Q180547), and not only what the last one left in the site addressing
 * @param showRestricted whether tables list spaces that are restricted to other sites, as Q243274 shows; nobody outside
 *        can use them, and by Q279404 nobody outside knows them
 * @param ignoreSecondUnit whether the second organizational unit of X.400 spaces is overlooked, as by servers before
 *        the fix of Q273945
 * @param leastCostOnly whether MTAs compare costs before anything else: the box "Only use least cost routes" of MTAs in
 *        5.5, a registry value before (Q166567); the directory attribute behind it is not known
 */
public record RoutingOptions(Replication replication, boolean scanRecipients, boolean showRestricted,
        boolean ignoreSecondUnit, boolean leastCostOnly) {

    /** What Exchange 5.5 does with all fixes, by the site addressing as it is. */
    public static final RoutingOptions DEFAULT = new RoutingOptions(Replication.AUTOMATIC, false, false, false, false);

    /** Returns these options with another way to tell which sites are replicated. */
    public RoutingOptions withReplication(Replication other) {
        return new RoutingOptions(other, scanRecipients, showRestricted, ignoreSecondUnit, leastCostOnly);
    }

    /** Returns these options with another answer to whether addresses of recipients are read. */
    public RoutingOptions withScanRecipients(boolean scan) {
        return new RoutingOptions(replication, scan, showRestricted, ignoreSecondUnit, leastCostOnly);
    }

    /** Returns these options with another answer to whether restricted spaces of other sites are listed. */
    public RoutingOptions withShowRestricted(boolean show) {
        return new RoutingOptions(replication, scanRecipients, show, ignoreSecondUnit, leastCostOnly);
    }

    /** Returns these options with another answer to whether the second organizational unit is overlooked. */
    public RoutingOptions withIgnoreSecondUnit(boolean ignore) {
        return new RoutingOptions(replication, scanRecipients, showRestricted, ignore, leastCostOnly);
    }

    /** Returns these options with another answer to whether costs are compared first. */
    public RoutingOptions withLeastCostOnly(boolean only) {
        return new RoutingOptions(replication, scanRecipients, showRestricted, ignoreSecondUnit, only);
    }
}

package org.exsite.rules.exchange.sitelinks;

import java.util.List;

import org.exsite.rules.Rule;

/** The rules about what connects sites: site connectors, connected sites and directory replication. */
public final class SiteLinkRules {

    private SiteLinkRules() {
    }

    /** Returns the rules, in the order in which they are listed. */
    public static List<Rule> rules() {
        return List.of(
                new TargetServerMissing(),
                new TargetServerLimit(),
                new OrganizationSpelling(),
                new OverrideAccountMissing(),
                new OwnOrganization(),
                new RoutingAddressDiffers(),
                new ReplicationCycle(),
                new ReplicationTooOften(),
                new ReplicationRestricted());
    }
}

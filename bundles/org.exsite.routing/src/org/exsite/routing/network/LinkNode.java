package org.exsite.routing.network;

import java.util.Objects;
import java.util.Optional;

import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.space.Space;

/**
 * A site that a connector leads to: an entry of its page Connected Sites.
 *
 * @param organization the directory name of the organization, which need not be this one (Q170274)
 * @param site the directory name of the site; a display name leads nowhere (Q193321)
 * @param cost the cost
 * @param address the space of the routing address (Q180401), if there is one
 */
public record LinkNode(String organization, String site, int cost, Optional<Space> address) {

    public LinkNode {
        Objects.requireNonNull(organization, "organization");
        Objects.requireNonNull(site, "site");
    }

    /** Returns the distinguished name of the site. */
    public DistinguishedName name() {
        return DistinguishedName.root("o", organization).child("ou", site);
    }

    /** Returns the space of everything in the site. */
    public Space space() {
        return Space.site(organization, site);
    }

    /** Returns the same link at another cost. */
    public LinkNode withCost(int other) {
        return new LinkNode(organization, site, other, address);
    }
}

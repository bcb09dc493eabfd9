package org.exsite.samples.faults;

import org.exsite.model.ExsiteFactory;
import org.exsite.model.Organization;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.query.Sites;

/** Faults that are a matter of all that is in an organization. They come last, when all the rest is there. */
final class OrganizationFaults extends FaultGroup {

    /** One more than early versions can work with (Q166578). */
    private static final int TOO_MANY_SITES = 213;

    OrganizationFaults() {
        fault("Q166578", planter -> {
            Organization organization = planter.organization();
            Parts.of(planter.targets().site(), Server.class).setVersion("Version 5.0 (Build 1457.7)");
            for (int i = Sites.sites(organization).size(); i < TOO_MANY_SITES; i++) {
                Site site = ExsiteFactory.eINSTANCE.createSite();
                // no name may be the beginning of another (Q164856)
                site.setName(String.format("Small%03d", i));
                organization.getChildren().add(site);
            }
            planter.note("too-many-sites", organization, "sites");
        });
    }
}

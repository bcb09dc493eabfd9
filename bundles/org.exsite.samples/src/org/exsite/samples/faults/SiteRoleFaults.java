package org.exsite.samples.faults;

import org.exsite.model.DSSiteConfiguration;
import org.exsite.model.ISSiteConfiguration;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.naming.DistinguishedName;

/** Faults of servers that have a role in their site. */
final class SiteRoleFaults extends FaultGroup {

    private static final String ROLE = "site-role-server-missing";

    SiteRoleFaults() {
        fault("Q152960", planter -> {
            Site site = planter.targets().site();
            SiteAddressing addressing = Parts.of(site, SiteAddressing.class);
            addressing.setRoutingCalculationServer(gone(site));
            planter.note(ROLE, addressing, "routing");
        });
        fault("Q152960", planter -> {
            Site site = planter.targets().site();
            ISSiteConfiguration settings = Parts.of(site, ISSiteConfiguration.class);
            settings.setSiteFolderServer(gone(site).child("Microsoft Public MDB"));
            planter.note(ROLE, settings, "folders");
        });
        fault("Q152960", planter -> {
            DSSiteConfiguration settings = Parts.of(planter.targets().site(), DSSiteConfiguration.class);
            settings.setOfflineAddressBookServer(Parts.of(planter.targets().site(), Server.class).getDistinguishedName());
            planter.note(ROLE, settings, "addressBook");
        });
    }

    private static DistinguishedName gone(Site site) {
        return Parts.of(site, Server.class).getDistinguishedName().parent().child("REMOVED1");
    }
}

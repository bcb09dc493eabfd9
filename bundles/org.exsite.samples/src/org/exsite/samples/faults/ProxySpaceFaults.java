package org.exsite.samples.faults;

import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.SiteConnector;
import org.exsite.model.address.AddressTemplate;

/** Faults of the site addressing. */
final class ProxySpaceFaults extends FaultGroup {

    private static final int MOST_SPACES = 20;

    ProxySpaceFaults() {
        fault("Q179927", planter -> {
            SiteAddressing addressing = Parts.of(planter.targets().site(), SiteAddressing.class);
            for (int i = addressing.getSiteProxySpace().size(); i <= MOST_SPACES; i++) {
                addressing.getSiteProxySpace().add("c=US;a= ;p=Trager;o=Floor" + i);
            }
            planter.note("site-proxy-space-crowded", addressing, "crowded");
        });
        fault("Q281587", planter -> {
            Site site = planter.targets().site();
            SiteAddressing addressing = Parts.of(site, SiteAddressing.class);
            addressing.getSiteProxySpace().add("c=US;a= ;p=Oldsystem;o=Old");
            Parts.add(site, SiteConnector.class, "Site Connector");
            Parts.add(site, DirectoryReplicationConnector.class, "Directory Replication Connector");
            planter.note("site-proxy-space-spreads", addressing, "spreads");
        });
        fault("Q248425", planter -> {
            SiteAddressing addressing = Parts.of(planter.targets().site(), SiteAddressing.class);
            addressing.getGatewayProxies().removeIf(template -> template.type().equals("MS"));
            addressing.getGatewayProxies().add(AddressTemplate.of("MS:TRAGER"));
            planter.note("site-addressing-without-ms", addressing, "ms");
        });
    }
}

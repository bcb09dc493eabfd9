package org.exsite.diagram.edit;

import org.exsite.model.AddressSpace;
import org.exsite.model.ConnectedSite;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.query.Sites;

/** How connectors name the site that they lead to. */
final class SiteNames {

    private SiteNames() {
    }

    /**
     * Returns the X.400 address that all addresses of a site begin with, as {@code c=US;a= ;p=Org;o=Site;}; empty if the
     * site addressing does not say.
     */
    static String x400(Site site) {
        return Sites.addressing(site).flatMap(addressing -> addressing.getGatewayProxies().stream()
                .filter(template -> template.type().equalsIgnoreCase(ProxyAddress.X400))
                .map(template -> template.pattern()).findFirst()).orElse("");
    }

    static AddressSpace space(Site site, int cost) {
        AddressSpace space = ExsiteFactory.eINSTANCE.createAddressSpace();
        space.setType(ProxyAddress.X400);
        space.setAddress(x400(site));
        space.setCost(cost);
        return space;
    }

    static ConnectedSite connected(Site site, Integer cost) {
        ConnectedSite connected = ExsiteFactory.eINSTANCE.createConnectedSite();
        connected.setOrganization(site.eContainer() instanceof Organization organization ? organization.getName() : null);
        connected.setSite(site.getName());
        connected.setCost(cost);
        String address = x400(site);
        connected.setAddress(address.isEmpty() ? null : ProxyAddress.X400 + ':' + address);
        return connected;
    }
}

package org.exsite.ui.create;

import java.util.List;
import java.util.Optional;

import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.X400Address;
import org.exsite.model.address.X400Attribute;
import org.exsite.model.edit.ObjectNames;
import org.exsite.model.query.Sites;
import org.exsite.rules.exchange.internetmail.InboundDomains;
import org.exsite.ui.wizards.SiteTemplate;

/**
 * A site that is added to an organization: it has a server, site addressing that goes with that of the first site, and
 * the service account that was entered.
 *
 * @param organization the organization
 * @param template the names
 * @param account the Windows NT account of the services, with its domain; empty if it is not to be said
 */
public record SiteDraft(Organization organization, SiteTemplate template, String account) {

    /** Says what is in the way, or nothing if {@link #create} can be called. */
    public Optional<String> problem() {
        return template.problem()
                .or(() -> ObjectNames.problem(organization, ExsitePackage.Literals.SITE, template.site()))
                .or(this::serverProblem)
                .or(() -> account.isEmpty() || account.matches("[^\\\\]+\\\\[^\\\\]+") ? Optional.empty() //$NON-NLS-1$
                        : Optional.of(Messages.Mailbox_account));
    }

    /** Windows NT knows a server by its name alone, so that no other site can have one of that name. */
    private Optional<String> serverProblem() {
        return Sites.sites(organization).stream().flatMap(site -> Sites.servers(site).stream())
                .filter(server -> template.server().equalsIgnoreCase(server.getName())).findFirst()
                .map(server -> Messages.bind(Messages.Site_server, server.getName()));
    }

    /** Returns the Internet domain of the first site that has one; empty if there is none. */
    public static String proposedDomain(Organization organization) {
        return Sites.sites(organization).stream().flatMap(site -> Sites.addressing(site).stream())
                .flatMap(InboundDomains::generated).findFirst().orElse(""); //$NON-NLS-1$
    }

    /** Returns the service account of the first site that has one; empty if there is none. */
    public static String proposedAccount(Organization organization) {
        return Sites.sites(organization).stream().map(Site::getServiceAccount)
                .filter(account -> account != null && !account.isBlank()).findFirst().orElse(""); //$NON-NLS-1$
    }

    /** Makes the site. It is put together in an organization of the same name, so that the names in it are right. */
    public Creation create() {
        Organization bench = ExsiteFactory.eINSTANCE.createOrganization();
        bench.setName(organization.getName());
        Site site = template.addTo(bench);
        site.setServiceAccount(account.isEmpty() ? null : account);
        domainOfOthers().ifPresent(x400 -> address(site, x400));
        bench.getChildren().remove(site);
        return new Creation(site).add(organization, site);
    }

    /** Returns the X.400 address that another site begins its addresses with. */
    private Optional<X400Address> domainOfOthers() {
        return Sites.sites(organization).stream().flatMap(site -> Sites.addressing(site).stream())
                .flatMap(addressing -> addressing.getGatewayProxies().stream())
                .filter(address -> address.type().equals(ProxyAddress.X400)).findFirst()
                .map(address -> X400Address.parse(address.pattern()))
                .filter(address -> !address.components().isEmpty());
    }

    /** Country and management domains are those of the organization; the site is the X.400 organization. */
    private void address(Site site, X400Address other) {
        String x400 = other.with(X400Attribute.ORGANIZATION, template.site()).canonical();
        Sites.addressing(site).ifPresent(addressing -> {
            addressing.getGatewayProxies().replaceAll(address -> address.type().equals(ProxyAddress.X400)
                    ? AddressTemplate.of(ProxyAddress.X400 + ':' + x400) : address);
            addressing.getSiteProxySpace().clear();
            addressing.getSiteProxySpace().addAll(List.of(x400.replaceFirst(";$", ""))); //$NON-NLS-1$ //$NON-NLS-2$
        });
    }
}

package org.exsite.rules.exchange.sitelinks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ConnectedSite;
import org.exsite.model.Connector;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;
import org.exsite.rules.exchange.index.Instances;
import org.exsite.rules.exchange.index.X400Spaces;

/**
 * The routing address of a connected site is not that of the site: messages of the directory service to it get lost
 * (Q185108). An X.400 address must be that of the site addressing (Q170274), an Internet address must be in a domain of
 * the site or in one that its Internet Mail Services accept.
 */
public final class RoutingAddressDiffers extends ExchangeRule<ConnectedSite> {

    public RoutingAddressDiffers() {
        super(RuleTexts.of(RoutingAddressDiffers.class).describe("connected-site-address-differs", Severity.ERROR,
                "Q185108", "Q180401"), ExsitePackage.Literals.CONNECTED_SITE,
                new SetValue(RoutingAddressDiffers.class, "use-address-of-site", null,
                        (finding, context) -> finding.value()));
    }

    @Override
    protected void inspect(ConnectedSite connected, RuleContext context) {
        Connector connector = context.container(connected, Connector.class);
        String address = connected.getAddress();
        int colon = address == null ? -1 : address.indexOf(':');
        Site site = connector == null || colon < 0 ? null : RemoteSites.find(connected, context);
        if (site != null) {
            String value = address.substring(colon + 1).strip();
            switch (address.substring(0, colon).toUpperCase(Locale.ROOT)) {
                case ProxyAddress.X400 -> X400Spaces.template(site, context)
                        .filter(own -> !X400Spaces.prefix(own).equals(X400Spaces.prefix(value)))
                        .ifPresent(own -> report(connected, connector, site, "X400:" + own, context));
                case ProxyAddress.SMTP -> domain(site, value.substring(value.lastIndexOf('@') + 1), context)
                        .ifPresent(own -> report(connected, connector, site, "SMTP:"
                                + value.substring(0, value.lastIndexOf('@') + 1) + own, context));
                default -> { }
            }
        }
    }

    private static void report(ConnectedSite connected, Connector connector, Site site, String expected,
            RuleContext context) {
        context.reportValue(connected, ExsitePackage.Literals.CONNECTED_SITE__ADDRESS, expected, Labels.of(connector),
                connected.getAddress(), Labels.of(site), expected);
    }

    /** Returns the domain to use instead of one that is not of a site; empty if it is, or if no domain is known. */
    private static Optional<String> domain(Site site, String domain, RuleContext context) {
        Set<String> domains = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Optional<String> first = Optional.empty();
        for (EObject addressing : Instances.inSiteOf(context, site, ExsitePackage.Literals.SITE_ADDRESSING)) {
            List<String> own = ((SiteAddressing) addressing).getGatewayProxies().stream()
                    .filter(template -> template.type().equals(ProxyAddress.SMTP)).map(AddressTemplate::pattern)
                    .map(pattern -> pattern.substring(pattern.lastIndexOf('@') + 1).strip()).toList();
            domains.addAll(own);
            first = first.or(() -> own.stream().findFirst());
        }
        for (EObject service : Instances.inSiteOf(context, site, ExsitePackage.Literals.INTERNET_MAIL_SERVICE)) {
            context.use((InternetMailService) service).getRoutes().stream().filter(route -> route.getDomain() != null)
                    .forEach(route -> domains.add(route.getDomain().strip()));
        }
        return domains.contains(domain.strip()) ? Optional.empty() : first;
    }
}

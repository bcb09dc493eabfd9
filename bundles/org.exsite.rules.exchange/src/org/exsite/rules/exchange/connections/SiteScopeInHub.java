package org.exsite.rules.exchange.connections;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.exsite.model.AddressSpace;
import org.exsite.model.AddressSpaceScope;
import org.exsite.model.ConnectedSite;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Gateway;
import org.exsite.model.InternetMailService;
import org.exsite.model.Server;
import org.exsite.model.SiteConnector;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;
import org.exsite.rules.exchange.common.VersionRange;
import org.exsite.rules.exchange.common.Versions;
import org.exsite.rules.exchange.index.Instances;

/**
 * An Internet Mail Service is for its site alone, but mail of other sites passes that site on its way to the service of
 * the organization. The service takes it all the same, for each site routes anew (Q279404).
 */
public final class SiteScopeInHub extends ExchangeRule<InternetMailService> {

    /** A site with fewer neighbours is not on the way between others. */
    private static final int NEIGHBOURS = 2;

    public SiteScopeInHub() {
        super(RuleTexts.of(SiteScopeInHub.class).describe("address-space-site-scope-in-hub", Severity.INFO, "Q279404"),
                VersionRange.of("5.5", null), ExsitePackage.Literals.INTERNET_MAIL_SERVICE,
                new SetValue(SiteScopeInHub.class, "limit-to-location", null, (finding, context) -> {
                    Server server = Versions.server(finding.object().eContainer(), context);
                    return server == null || server.getLocation() == null ? null : AddressSpaceScope.LOCATION;
                }).askFirst());
    }

    @Override
    protected void inspect(InternetMailService service, RuleContext context) {
        for (AddressSpace space : service.getAddressSpaces()) {
            if (Spaces.isInternet(space) && space.getScope() == AddressSpaceScope.SITE
                    && neighbours(service, context) >= NEIGHBOURS) {
                InternetMailService other = InternetScope.inOtherSite(service, true, context);
                if (other != null) {
                    context.report(space, ExsitePackage.Literals.ADDRESS_SPACE__SCOPE, Labels.of(service), Labels.of(other));
                }
            }
        }
    }

    @Override
    public boolean looksAt(EClass contained) {
        return contained == ExsitePackage.Literals.ADDRESS_SPACE;
    }

    private static int neighbours(InternetMailService service, RuleContext context) {
        Set<String> sites = new HashSet<>();
        for (EObject connector : Instances.inSiteOf(context, service, ExsitePackage.Literals.CONNECTOR)) {
            for (ConnectedSite connected : connectedSites(context.use(connector))) {
                sites.add((connected.getOrganization() + '/' + connected.getSite()).toLowerCase(Locale.ROOT));
            }
        }
        return sites.size();
    }

    private static List<ConnectedSite> connectedSites(EObject connector) {
        return switch (connector) {
            case SiteConnector site -> site.getConnectedSites();
            case Gateway gateway -> gateway.getConnectedSites();
            default -> List.of();
        };
    }
}

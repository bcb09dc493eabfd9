package org.exsite.rules.exchange.sitelinks;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ConnectedSite;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Gateway;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.X400Address;
import org.exsite.model.address.X400Attribute;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;
import org.exsite.rules.exchange.index.Instances;
import org.exsite.rules.exchange.index.X400Spaces;

/**
 * A connected site is said to be of the own organization, as the dialog proposes, but the model does not have it, and its
 * address is in a private domain that none of the own sites is in: it is a site of another organization (Q170274).
 */
public final class OwnOrganization extends ExchangeRule<ConnectedSite> {

    private static final String X400 = "X400:";

    public OwnOrganization() {
        super(RuleTexts.of(OwnOrganization.class).describe("connected-site-of-own-organization", Severity.WARNING,
                "Q170274"), ExsitePackage.Literals.CONNECTED_SITE,
                // an organization is the private domain of its addresses unless somebody has changed that
                new SetValue(OwnOrganization.class, "use-organization-of-address", null,
                        (finding, context) -> finding.value()).askFirst());
    }

    @Override
    protected void inspect(ConnectedSite connected, RuleContext context) {
        Gateway connector = context.container(connected, Gateway.class);
        String domain = domain(connected.getAddress()).orElse("");
        if (connector != null && !domain.isEmpty() && RemoteSites.isOfOwnOrganization(connected, context)
                && RemoteSites.find(connected, context) == null && !isOwn(domain, context)) {
            context.reportValue(connected, ExsitePackage.Literals.CONNECTED_SITE__ORGANIZATION, domain,
                    Labels.of(connector), connected.getSite() == null ? "" : connected.getSite(), domain);
        }
    }

    private static Optional<String> domain(String address) {
        return address == null || !address.toUpperCase(Locale.ROOT).startsWith(X400) ? Optional.empty()
                : X400Address.parse(address.substring(X400.length())).value(X400Attribute.PRMD).map(String::strip);
    }

    private static boolean isOwn(String domain, RuleContext context) {
        boolean known = false;
        for (EObject addressing : Instances.all(context, ExsitePackage.Literals.SITE_ADDRESSING)) {
            Optional<String> template = X400Spaces.template((SiteAddressing) addressing);
            known |= template.isPresent();
            if (template.flatMap(text -> X400Address.parse(text).value(X400Attribute.PRMD))
                    .filter(value -> value.strip().equalsIgnoreCase(domain)).isPresent()) {
                return true;
            }
        }
        return !known;
    }
}

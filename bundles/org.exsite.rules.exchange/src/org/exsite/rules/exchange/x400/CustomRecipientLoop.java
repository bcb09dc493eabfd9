package org.exsite.rules.exchange.x400;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.exsite.model.AddressSpace;
import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.Site;
import org.exsite.model.X400Connector;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;
import org.exsite.rules.Index;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.VersionRange;
import org.exsite.rules.exchange.index.ClassIndex;
import org.exsite.rules.exchange.index.Instances;

/**
 * A site with custom recipients for Internet addresses sends Internet mail over an X.400 connector to the Internet Mail
 * Service of a site that is not replicated. That site routes by the X.400 address of the custom recipient, which leads
 * back (Q262124).
 */
public final class CustomRecipientLoop extends ExchangeRule<X400Connector> {

    /** The custom recipients with Internet addresses by the name of their site. */
    private static final Index CUSTOM = ClassIndex.ofNames(
            ExsitePackage.Literals.CUSTOM_RECIPIENT, CustomRecipient.class, (custom, keys) -> {
                if (custom.getTargetAddress() != null
                        && custom.getTargetAddress().isType(ProxyAddress.SMTP)) {
                    Sites.siteOf(custom).ifPresent(site -> keys.accept(site.getDistinguishedName()));
                }
            });

    public CustomRecipientLoop() {
        super(RuleTexts.of(CustomRecipientLoop.class).describe("x400-custom-recipient-loop", Severity.WARNING, "Q262124"),
                VersionRange.of("5.5", null), ExsitePackage.Literals.X400_CONNECTOR, new ReplicateSites());
    }

    @Override
    protected void inspect(X400Connector connector, RuleContext context) {
        Site site = context.container(connector, Site.class);
        X400Connector other = takesInternetMail(connector) ? Peers.of(connector, context) : null;
        Site remote = other == null || site == null ? null : context.container(other, Site.class);
        if (remote != null && context.use(other).getAddressSpaces().stream().anyMatch(Unreplicated::isX400)
                && sendsInternetMail(remote, context) && Unreplicated.isBeyond(connector, context)) {
            DistinguishedName name = site.getDistinguishedName();
            if (context.find(CUSTOM, name) != null) {
                context.report(connector, ExsitePackage.Literals.CONNECTOR__ADDRESS_SPACES, Labels.of(connector),
                        Labels.of(site), Labels.of(remote));
            }
        }
    }

    @Override
    public boolean looksAt(EClass contained) {
        return contained == ExsitePackage.Literals.ADDRESS_SPACE;
    }

    private static boolean takesInternetMail(X400Connector connector) {
        return connector.getAddressSpaces().stream().anyMatch(CustomRecipientLoop::isInternet);
    }

    private static boolean sendsInternetMail(Site site, RuleContext context) {
        for (EObject service : Instances.inSiteOf(context, site, ExsitePackage.Literals.INTERNET_MAIL_SERVICE)) {
            if (context.use((InternetMailService) service).getAddressSpaces().stream()
                    .anyMatch(CustomRecipientLoop::isInternet)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInternet(AddressSpace space) {
        return ProxyAddress.SMTP.equalsIgnoreCase(space.getType()) && (space.getAddress() == null
                || space.getAddress().isBlank() || space.getAddress().strip().equals("*"));
    }
}

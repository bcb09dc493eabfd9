package org.exsite.rules.exchange.addresses;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.PublicFolder;
import org.exsite.model.Recipient;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.ProxyGenerator;
import org.exsite.model.query.Recipients;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.AddValues;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Instances;

/**
 * A recipient has addresses but no Internet address, although its site generates such. The InterOrg Synchronization tool
 * leaves it out of the address list of the other organization (Q250578). Public folders are not synchronized.
 */
public final class WithoutSmtp extends ExchangeRule<Recipient> {

    public WithoutSmtp() {
        super(RuleTexts.of(WithoutSmtp.class).describe("recipient-without-smtp", Severity.INFO, "Q250578"),
                ExsitePackage.Literals.RECIPIENT,
                new AddValues(WithoutSmtp.class, "generate-smtp", ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES,
                        (finding, context) -> new SiteAddresses(context).generate((Recipient) finding.object(),
                                ProxyAddress.SMTP).stream().toList()));
    }

    @Override
    protected void inspect(Recipient recipient, RuleContext context) {
        if (!Recipients.hasType(recipient, ProxyAddress.SMTP) && hasOtherThanX400(recipient)
                && !(recipient instanceof PublicFolder) && recipient.getImportedFrom() == null
                && generatesSmtp(recipient, context)) {
            context.report(recipient, ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES, Labels.of(recipient));
        }
    }

    /** Who has an X.400 address alone, or none, has not been given addresses by the site yet. */
    private static boolean hasOtherThanX400(Recipient recipient) {
        return recipient.getProxyAddresses().stream().anyMatch(address -> !address.isType(ProxyAddress.X400));
    }

    private static boolean generatesSmtp(Recipient recipient, RuleContext context) {
        for (EObject object : Instances.inSiteOf(context, recipient, ExsitePackage.Literals.SITE_ADDRESSING)) {
            SiteAddressing addressing = (SiteAddressing) object;
            if (addressing.getGatewayProxies().stream().anyMatch(template -> template.type().equals(ProxyAddress.SMTP)
                    && ProxyGenerator.isEnabled(addressing, template))) {
                return true;
            }
        }
        return false;
    }
}

package org.exsite.rules.exchange.recipients;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.SiteAddressing;
import org.exsite.model.X400Connector;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.query.Recipients;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Instances;

/**
 * A mailbox has the X.400 address of another organization, to which an X.400 connector leads: it stands for somebody
 * there and should be a custom recipient (Q241904). The directory takes the domain for one of its own then, and mail to
 * everybody there comes back.
 */
public final class MailboxOfOtherOrganization extends ExchangeRule<Mailbox> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES;

    public MailboxOfOtherOrganization() {
        super(RuleTexts.of(MailboxOfOtherOrganization.class).describe("mailbox-of-other-organization", Severity.ERROR,
                "Q241904"), ExsitePackage.Literals.MAILBOX, new ReplaceByCustomRecipient());
    }

    @Override
    protected void inspect(Mailbox mailbox, RuleContext context) {
        ProxyAddress address = mailbox.eIsSet(FEATURE)
                ? Recipients.primary(mailbox, ProxyAddress.X400).orElse(null) : null;
        String domain = address == null ? "" : ConnectedOrganizations.domain(address.value());
        if (!domain.isBlank()) {
            X400Connector connector = (X400Connector) context.first(ConnectedOrganizations.INDEX, domain);
            if (connector != null && !isOwn(domain, context)) {
                context.reportValue(mailbox, FEATURE, address, Labels.of(mailbox), address.value(),
                        Labels.of(connector));
            }
        }
    }

    /** Any site may have the domain; where the addressing of none is known the domain may be its own. */
    private static boolean isOwn(String domain, RuleContext context) {
        boolean known = false;
        for (EObject addressing : Instances.all(context, ExsitePackage.Literals.SITE_ADDRESSING)) {
            for (var template : ((SiteAddressing) addressing).getGatewayProxies()) {
                if (template.type().equals(ProxyAddress.X400)) {
                    known = true;
                    if (ConnectedOrganizations.domain(template.pattern()).equals(domain)) {
                        return true;
                    }
                }
            }
        }
        return !known;
    }
}

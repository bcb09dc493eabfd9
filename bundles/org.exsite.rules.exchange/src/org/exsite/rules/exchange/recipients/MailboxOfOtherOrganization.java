package org.exsite.rules.exchange.recipients;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.X400Connector;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.query.Recipients;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

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
            if (connector != null && !ConnectedOrganizations.isOwn(domain, context)) {
                context.reportValue(mailbox, FEATURE, address, Labels.of(mailbox), address.value(),
                        Labels.of(connector));
            }
        }
    }
}

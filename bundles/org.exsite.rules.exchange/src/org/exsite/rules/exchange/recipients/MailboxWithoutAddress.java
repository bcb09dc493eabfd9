package org.exsite.rules.exchange.recipients;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.query.Sites;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.addresses.SiteAddresses;
import org.exsite.rules.exchange.common.AddValues;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.VersionRange;

/**
 * A mailbox on a server with service pack 3 of version 5.5 has no address of any type: if it is among those that
 * Mailbox Manager leaves out, that program ends with an access violation (Q245694).
 */
public final class MailboxWithoutAddress extends ExchangeRule<Mailbox> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES;

    public MailboxWithoutAddress() {
        super(RuleTexts.of(MailboxWithoutAddress.class).describe("mailbox-without-address", Severity.WARNING,
                "Q245694"),
                VersionRange.of("5.5 SP3", "5.5 SP4"), ExsitePackage.Literals.MAILBOX,
                new AddValues(MailboxWithoutAddress.class, "generate-addresses", FEATURE,
                        MailboxWithoutAddress::generated));
    }

    @Override
    protected void inspect(Mailbox mailbox, RuleContext context) {
        if (!mailbox.eIsSet(FEATURE)) {
            context.report(mailbox, FEATURE, Labels.of(mailbox));
        }
    }

    private static List<ProxyAddress> generated(Finding finding, RuleContext context) {
        Mailbox mailbox = (Mailbox) finding.object();
        return Sites.siteOf(mailbox).map(site -> new SiteAddresses(context).generateAll(mailbox, site))
                .orElse(List.of());
    }
}

package org.exsite.rules.exchange.recipients;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.CustomRecipient;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.query.Sites;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.addresses.SiteAddresses;
import org.exsite.rules.exchange.common.AddValues;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.ExchangeVersion;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.VersionRange;
import org.exsite.rules.exchange.common.Versions;

/**
 * A recipient has no address of any type. With service pack 3 of version 5.5 Mailbox Manager ends with an access
 * violation at a mailbox that it is to leave out (Q245694), and at any recipient of the site when it lists what can be
 * left out (Q243242).
 */
public final class MailboxWithoutAddress extends ExchangeRule<Recipient> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES;
    private static final VersionRange VERSIONS = VersionRange.of("5.5 SP3", "5.5 SP4");

    public MailboxWithoutAddress() {
        super(RuleTexts.of(MailboxWithoutAddress.class).describe("mailbox-without-address", Severity.WARNING, "Q245694",
                "Q243242").withVersions(VERSIONS.texts()), ExsitePackage.Literals.RECIPIENT,
                new AddValues(MailboxWithoutAddress.class, "generate-addresses", FEATURE,
                        MailboxWithoutAddress::generated));
    }

    @Override
    protected void inspect(Recipient recipient, RuleContext context) {
        if (recipient.eIsSet(FEATURE)) {
            return;
        }
        if (recipient instanceof Mailbox && isIn(recipient, context)) {
            context.report(recipient, FEATURE, Labels.of(recipient));
        } else if ((recipient instanceof CustomRecipient || recipient instanceof DistributionList)
                && Versions.isAnyInSite(recipient, VERSIONS, context)) {
            context.reportAs(Severity.WARNING, "other", recipient, FEATURE, null, Labels.of(recipient));
        }
    }

    private static boolean isIn(Recipient mailbox, RuleContext context) {
        return VERSIONS.contains(Versions.of(mailbox, context).orElse(ExchangeVersion.LAST));
    }

    private static List<ProxyAddress> generated(Finding finding, RuleContext context) {
        Recipient recipient = (Recipient) finding.object();
        return Sites.siteOf(recipient).map(site -> new SiteAddresses(context).generateAll(recipient, site))
                .orElse(List.of());
    }
}

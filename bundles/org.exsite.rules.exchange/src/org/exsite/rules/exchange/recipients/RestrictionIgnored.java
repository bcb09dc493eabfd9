package org.exsite.rules.exchange.recipients;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.schema.Schema;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RemoveValue;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.VersionRange;
import org.exsite.rules.exchange.index.Directory;

/**
 * A delivery restriction of a mailbox names a custom recipient, which version 5.0 before service pack 2 ignores
 * (Q170758).
 */
public final class RestrictionIgnored extends ExchangeRule<Mailbox> {

    private static final List<EAttribute> FEATURES = List.of(
            ExsitePackage.Literals.DELIVERY_RESTRICTIONS__ACCEPT_MESSAGES_FROM,
            ExsitePackage.Literals.DELIVERY_RESTRICTIONS__REJECT_MESSAGES_FROM);

    public RestrictionIgnored() {
        super(RuleTexts.of(RestrictionIgnored.class).describe("restriction-ignored", Severity.WARNING, "Q170758"),
                VersionRange.of("5.0", "5.0 SP2"), ExsitePackage.Literals.MAILBOX,
                new RemoveValue(RestrictionIgnored.class, "remove-restriction"));
    }

    @Override
    @SuppressWarnings("unchecked") // both features are lists of names
    protected void inspect(Mailbox mailbox, RuleContext context) {
        for (EAttribute feature : FEATURES) {
            if (mailbox.eIsSet(feature)) {
                for (DistinguishedName name : (List<DistinguishedName>) mailbox.eGet(feature)) {
                    if (Directory.find(context, name) instanceof CustomRecipient sender) {
                        context.reportValue(mailbox, feature, name, Labels.of(mailbox), Labels.of(sender),
                                Schema.of(feature).label());
                    }
                }
            }
        }
    }
}

package org.exsite.rules.exchange.recipients;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Directory;
import org.exsite.rules.exchange.index.References;

/**
 * A mailbox on the server of an Internet Mail Service has an alternate recipient in the Internet, for which the
 * restrictions of that service are not looked at (Q273907).
 */
public final class AlternateRecipientUnrestricted extends ExchangeRule<Mailbox> {

    private static final List<EAttribute> RESTRICTIONS = List.of(
            ExsitePackage.Literals.DELIVERY_RESTRICTIONS__ACCEPT_MESSAGES_FROM,
            ExsitePackage.Literals.DELIVERY_RESTRICTIONS__ACCEPT_MESSAGES_FROM_LISTS,
            ExsitePackage.Literals.DELIVERY_RESTRICTIONS__REJECT_MESSAGES_FROM,
            ExsitePackage.Literals.DELIVERY_RESTRICTIONS__REJECT_MESSAGES_FROM_LISTS,
            ExsitePackage.Literals.INTERNET_MAIL_SERVICE__ROUTING_RESTRICTIONS);

    public AlternateRecipientUnrestricted() {
        super(RuleTexts.of(AlternateRecipientUnrestricted.class).describe("alternate-recipient-unrestricted",
                Severity.INFO, "Q273907"), ExsitePackage.Literals.MAILBOX);
    }

    @Override
    protected void inspect(Mailbox mailbox, RuleContext context) {
        if (mailbox.eIsSet(ExsitePackage.Literals.MAILBOX__ALTERNATE_RECIPIENT) && mailbox.getHomeMTA() != null
                && Directory.find(context, mailbox.getAlternateRecipient()) instanceof CustomRecipient recipient
                && recipient.getTargetAddress() != null && recipient.getTargetAddress().isType(ProxyAddress.SMTP)) {
            for (EObject connector : context.lookup(References.by(ExsitePackage.Literals.CONNECTOR__HOME_MTA),
                    mailbox.getHomeMTA())) {
                if (connector instanceof InternetMailService service
                        && RESTRICTIONS.stream().anyMatch(service::eIsSet)) {
                    context.report(mailbox, ExsitePackage.Literals.MAILBOX__ALTERNATE_RECIPIENT, Labels.of(mailbox),
                            Labels.of(recipient), Labels.of(service));
                    return;
                }
            }
        }
    }
}

package org.exsite.rules.exchange.internetmail;

import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.SmtpAcceptance;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;

/**
 * An Internet Mail Service takes messages only from clients that have their mailbox on the server, and lets hosts connect
 * that encrypt without authentication: it takes them for clients without a mailbox (Q262945).
 */
public final class HomedWithoutAuthentication extends ExchangeRule<InternetMailService> {

    public HomedWithoutAuthentication() {
        super(RuleTexts.of(HomedWithoutAuthentication.class).describe("ims-homed-clients-without-authentication",
                Severity.WARNING, "Q262945"), ExsitePackage.Literals.INTERNET_MAIL_SERVICE,
                new SetValue(HomedWithoutAuthentication.class, "authenticate-and-encrypt", null,
                        (finding, context) -> SmtpAcceptance.BOTH).askFirst(),
                new SetValue(HomedWithoutAuthentication.class, "accept-other-clients",
                        ExsitePackage.Literals.INTERNET_MAIL_SERVICE__CLIENTS_MUST_BE_HOMED,
                        (finding, context) -> Boolean.FALSE).askFirst());
    }

    @Override
    protected void inspect(InternetMailService service, RuleContext context) {
        if (Boolean.TRUE.equals(service.getClientsMustBeHomed())
                && service.getAcceptConnections() == SmtpAcceptance.ENCRYPTED) {
            context.report(service, ExsitePackage.Literals.INTERNET_MAIL_SERVICE__ACCEPT_CONNECTIONS, Labels.of(service));
        }
    }
}

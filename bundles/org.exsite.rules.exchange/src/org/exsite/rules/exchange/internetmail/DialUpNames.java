package org.exsite.rules.exchange.internetmail;

import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * The name of the phone book entry or of the logon domain is longer than a dial-up connection of the Internet Mail
 * Service takes (Q188272, Q199771).
 */
public final class DialUpNames extends ExchangeRule<InternetMailService> {

    private static final int ENTRY = 20;
    private static final int DOMAIN = 15;

    public DialUpNames() {
        super(RuleTexts.of(DialUpNames.class).describe("ims-dial-up-name-too-long", Severity.ERROR,
                "Q188272", "Q199771"), ExsitePackage.Literals.INTERNET_MAIL_SERVICE);
    }

    @Override
    protected void inspect(InternetMailService service, RuleContext context) {
        String entry = service.getDialUpConnection();
        String domain = service.getDialUpLogonDomain();
        if (entry != null && entry.length() > ENTRY) {
            context.report(service, ExsitePackage.Literals.INTERNET_MAIL_SERVICE__DIAL_UP_CONNECTION,
                    Labels.of(service), entry, Integer.toString(ENTRY));
        }
        if (domain != null && domain.length() > DOMAIN) {
            context.reportAs(Severity.ERROR, "domain", service,
                    ExsitePackage.Literals.INTERNET_MAIL_SERVICE__DIAL_UP_LOGON_DOMAIN, null, Labels.of(service), domain,
                    Integer.toString(DOMAIN));
        }
    }
}

package org.exsite.rules.exchange.internetmail;

import org.eclipse.emf.ecore.EClass;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.Protocol;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Instances;

/** Clients of POP3 or IMAP4 submit messages to an Internet Mail Service that does not route them on (Q171032). */
public final class ReroutingOffForPop extends ExchangeRule<InternetMailService> {

    public ReroutingOffForPop() {
        super(RuleTexts.of(ReroutingOffForPop.class).describe("ims-rerouting-off-for-clients", Severity.WARNING,
                "Q171032"), ExsitePackage.Literals.INTERNET_MAIL_SERVICE);
    }

    @Override
    protected void inspect(InternetMailService service, RuleContext context) {
        if (Boolean.FALSE.equals(service.getRerouteIncoming()) && hasClients(service, context)) {
            context.report(service, ExsitePackage.Literals.INTERNET_MAIL_SERVICE__REROUTE_INCOMING, Labels.of(service));
        }
    }

    /** Tells whether the site lets clients of POP3 or IMAP4 connect. */
    static boolean hasClients(InternetMailService service, RuleContext context) {
        return isEnabled(service, ExsitePackage.Literals.POP_PROTOCOL, context)
                || isEnabled(service, ExsitePackage.Literals.IMAP_PROTOCOL, context);
    }

    /** What a server says for itself does not matter while it takes the settings of its site. */
    private static boolean isEnabled(InternetMailService service, EClass protocol, RuleContext context) {
        return Instances.inSiteOf(context, service, protocol).stream().map(Protocol.class::cast)
                .anyMatch(settings -> Boolean.TRUE.equals(settings.getEnabled())
                        && !Boolean.TRUE.equals(settings.getUseSiteValues()));
    }
}

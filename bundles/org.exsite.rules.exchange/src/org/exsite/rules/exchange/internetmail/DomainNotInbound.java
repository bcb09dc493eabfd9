package org.exsite.rules.exchange.internetmail;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.SmtpRoute;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.AddValues;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * A service that reroutes incoming mail does not list a domain of its site as inbound, and does not take mail to it for
 * its own (Q174351). The domains are those that the site generates addresses in; one that somebody gave a recipient by
 * hand may be there for mail that is only sent.
 */
public final class DomainNotInbound extends ExchangeRule<InternetMailService> {

    public DomainNotInbound() {
        super(RuleTexts.of(DomainNotInbound.class).describe("ims-domain-not-inbound", Severity.WARNING, "Q174351"),
                ExsitePackage.Literals.INTERNET_MAIL_SERVICE,
                new AddValues(DomainNotInbound.class, "add-inbound-domain",
                        ExsitePackage.Literals.INTERNET_MAIL_SERVICE__ROUTES,
                        (finding, context) -> List.of(inbound((String) finding.value()))));
    }

    @Override
    public boolean looksAt(EClass contained) {
        return contained == ExsitePackage.Literals.SMTP_ROUTE;
    }

    @Override
    protected void inspect(InternetMailService service, RuleContext context) {
        if (Boolean.TRUE.equals(service.getRerouteIncoming()) && !InboundDomains.accepted(service).isEmpty()) {
            for (String domain : InboundDomains.generated(service, context)) {
                if (!InboundDomains.hasRoute(service, domain)) {
                    context.reportValue(service, ExsitePackage.Literals.INTERNET_MAIL_SERVICE__ROUTES, domain,
                            Labels.of(service), domain);
                }
            }
        }
    }

    private static SmtpRoute inbound(String domain) {
        SmtpRoute route = ExsiteFactory.eINSTANCE.createSmtpRoute();
        route.setDomain(domain);
        route.setAction("inbound");
        return route;
    }
}

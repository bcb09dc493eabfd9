package org.exsite.rules.exchange.internetmail;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.SiteAddressing;
import org.exsite.model.SmtpRoute;
import org.exsite.model.address.AddressTemplate;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;
import org.exsite.rules.exchange.index.Instances;

/** A domain of the site itself is routed to a host instead of being accepted: messages loop (Q190021). */
public final class OwnDomainRouted extends ExchangeRule<SmtpRoute> {

    public OwnDomainRouted() {
        super(RuleTexts.of(OwnDomainRouted.class).describe("ims-own-domain-rerouted", Severity.ERROR, "Q190021"),
                ExsitePackage.Literals.SMTP_ROUTE,
                new SetValue(OwnDomainRouted.class, "accept-here", null, (finding, context) -> "inbound"));
    }

    @Override
    protected void inspect(SmtpRoute route, RuleContext context) {
        InternetMailService service = context.container(route, InternetMailService.class);
        String action = route.getAction();
        if (service == null || route.getDomain() == null || action == null || action.isBlank()
                || action.strip().toLowerCase(Locale.ROOT).contains("inbound")) {
            return;
        }
        for (EObject object : Instances.inSiteOf(context, service, ExsitePackage.Literals.SITE_ADDRESSING)) {
            for (AddressTemplate template : ((SiteAddressing) object).getGatewayProxies()) {
                String text = template.toString().toLowerCase(Locale.ROOT);
                if (text.startsWith("smtp:") && text.endsWith("@" + route.getDomain().strip().toLowerCase(Locale.ROOT))) {
                    context.report(route, ExsitePackage.Literals.SMTP_ROUTE__ACTION, Labels.of(service), route.getDomain(),
                            action);
                }
            }
        }
    }
}

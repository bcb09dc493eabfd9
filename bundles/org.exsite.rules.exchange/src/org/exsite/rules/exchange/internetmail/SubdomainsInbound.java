package org.exsite.rules.exchange.internetmail;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.DomainRule;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.SmtpRoute;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeFix;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;

/**
 * A domain is accepted as inbound, and with it all its subdomains, although mail to one of them is forwarded to another
 * host and no route says so for mail that comes in (Q217217).
 */
public final class SubdomainsInbound extends ExchangeRule<SmtpRoute> {

    private static final String EXPLICIT = "#";

    public SubdomainsInbound() {
        super(RuleTexts.of(SubdomainsInbound.class).describe("ims-subdomain-inbound", Severity.INFO, "Q217217"),
                ExsitePackage.Literals.SMTP_ROUTE, new RouteSubdomain(),
                new SetValue(SubdomainsInbound.class, "accept-domain-only", null,
                        (finding, context) -> EXPLICIT + ((SmtpRoute) finding.object()).getDomain().strip()).askFirst());
    }

    @Override
    protected void inspect(SmtpRoute route, RuleContext context) {
        InternetMailService service = context.container(route, InternetMailService.class);
        if (service == null || !isInbound(route) || domain(route).isEmpty() || domain(route).startsWith(EXPLICIT)) {
            return;
        }
        for (DomainRule rule : context.use(service).getDomainRules()) {
            String forwarded = rule.getDomain() == null || rule.getHost() == null || rule.getHost().isBlank() ? ""
                    : rule.getDomain().strip().toLowerCase(Locale.ROOT).replaceFirst("^[#*.]+", "");
            if (nearest(service.getRoutes(), forwarded) == route && !forwarded.equals(domain(route))) {
                context.reportValue(route, ExsitePackage.Literals.SMTP_ROUTE__DOMAIN, forwarded, Labels.of(service),
                        route.getDomain(), forwarded, rule.getHost());
            }
        }
    }

    /**
     * Returns the route that counts for a domain: that of the domain itself, or else of the nearest domain above it.
     */
    private static SmtpRoute nearest(List<SmtpRoute> routes, String domain) {
        SmtpRoute nearest = null;
        for (SmtpRoute route : routes) {
            String routed = domain(route);
            if (!routed.isEmpty() && (domain.equals(routed) || domain.equals(routed.replaceFirst("^" + EXPLICIT, ""))
                    || domain.endsWith('.' + routed)) && (nearest == null || routed.length() > domain(nearest).length())) {
                nearest = route;
            }
        }
        return nearest;
    }

    private static boolean isInbound(SmtpRoute route) {
        return route.getAction() != null && route.getAction().toLowerCase(Locale.ROOT).contains("inbound");
    }

    private static String domain(SmtpRoute route) {
        return route.getDomain() == null ? "" : route.getDomain().strip().toLowerCase(Locale.ROOT);
    }

    /** Adds a route for the subdomain to the host that its mail is forwarded to. */
    private static final class RouteSubdomain extends ExchangeFix {

        RouteSubdomain() {
            super("route-subdomain");
            askFirst();
        }

        @Override
        public boolean isApplicable(Finding finding, RuleContext context) {
            return true;
        }

        @Override
        public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
            SmtpRoute route = ExsiteFactory.eINSTANCE.createSmtpRoute();
            route.setDomain((String) finding.value());
            route.setAction(finding.arguments().getLast().toString());
            return AddCommand.create(domain, finding.object().eContainer(),
                    ExsitePackage.Literals.INTERNET_MAIL_SERVICE__ROUTES, route);
        }
    }
}

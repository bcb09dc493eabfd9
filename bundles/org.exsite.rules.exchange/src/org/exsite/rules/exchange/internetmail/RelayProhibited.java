package org.exsite.rules.exchange.internetmail;

import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.UnsetValue;

/**
 * Messages that come in are not routed on, but there are routing restrictions left: they are still looked at, and
 * all messages may be refused (Q256856, Q243045).
 */
public final class RelayProhibited extends ExchangeRule<InternetMailService> {

    public RelayProhibited() {
        super(RuleTexts.of(RelayProhibited.class).describe("ims-restrictions-without-rerouting", Severity.ERROR,
                "Q256856", "Q243045"), ExsitePackage.Literals.INTERNET_MAIL_SERVICE,
                new UnsetValue(RelayProhibited.class, "clear-restrictions"));
    }

    @Override
    protected void inspect(InternetMailService service, RuleContext context) {
        if (Boolean.FALSE.equals(service.getRerouteIncoming()) && !service.getRoutingRestrictions().isEmpty()) {
            context.report(service, ExsitePackage.Literals.INTERNET_MAIL_SERVICE__ROUTING_RESTRICTIONS, Labels.of(service));
        }
    }
}

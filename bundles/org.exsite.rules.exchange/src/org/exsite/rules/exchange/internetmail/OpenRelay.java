package org.exsite.rules.exchange.internetmail;

import java.util.List;

import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.AddValues;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * An Internet Mail Service routes messages on for everybody, for nothing says who may (Q193922, Q196626, Q260562).
 */
public final class OpenRelay extends ExchangeRule<InternetMailService> {

    public OpenRelay() {
        super(RuleTexts.of(OpenRelay.class).describe("ims-open-relay", Severity.WARNING,
                "Q193922", "Q196626", "Q260562"), ExsitePackage.Literals.INTERNET_MAIL_SERVICE,
                new AddValues(OpenRelay.class, "only-authenticated",
                        ExsitePackage.Literals.INTERNET_MAIL_SERVICE__ROUTING_RESTRICTIONS,
                        (finding, context) -> List.of("authentication")).askFirst());
    }

    @Override
    protected void inspect(InternetMailService service, RuleContext context) {
        if (Boolean.TRUE.equals(service.getRerouteIncoming()) && service.getRoutingRestrictions().isEmpty()) {
            context.report(service, ExsitePackage.Literals.INTERNET_MAIL_SERVICE__ROUTING_RESTRICTIONS, Labels.of(service));
        }
    }
}

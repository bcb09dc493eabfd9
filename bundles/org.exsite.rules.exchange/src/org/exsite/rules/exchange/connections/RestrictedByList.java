package org.exsite.rules.exchange.connections;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Gateway;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.UnsetValue;

/**
 * The delivery restrictions of a connector name distribution lists. For every message the MTA looks through all
 * their members (Q158590, Q263924).
 */
public final class RestrictedByList extends ExchangeRule<Gateway> {

    private static final EAttribute[] RESTRICTIONS = {
            ExsitePackage.Literals.DELIVERY_RESTRICTIONS__ACCEPT_MESSAGES_FROM_LISTS,
            ExsitePackage.Literals.DELIVERY_RESTRICTIONS__REJECT_MESSAGES_FROM_LISTS};

    public RestrictedByList() {
        super(RuleTexts.of(RestrictedByList.class).describe("connector-restricted-by-list", Severity.WARNING,
                "Q158590", "Q263924"), ExsitePackage.Literals.GATEWAY,
                new UnsetValue(RestrictedByList.class, "clear-list-restrictions", RESTRICTIONS).askFirst());
    }

    @Override
    protected void inspect(Gateway connector, RuleContext context) {
        for (EAttribute feature : RESTRICTIONS) {
            if (connector.eIsSet(feature)) {
                context.report(connector, feature, Labels.of(connector),
                        ((DistinguishedName) ((List<?>) connector.eGet(feature)).getFirst()).value());
                return;
            }
        }
    }
}

package org.exsite.rules.exchange.connections;

import java.util.Set;

import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsitePackage;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * A custom recipient has an address of a type that no connector of the organization takes: the MTA does not recognize
 * the recipient name (Q133403), for example of MHS behind Microsoft Mail (Q149675). X.400 and X.500 addresses find their
 * way without an address space as well. A model without any address space does not hold the connectors.
 */
public final class TargetWithoutRoute extends ExchangeRule<CustomRecipient> {

    private static final Set<String> OTHERWISE = Set.of(ProxyAddress.X400, "X500", "EX", "");

    public TargetWithoutRoute() {
        super(RuleTexts.of(TargetWithoutRoute.class).describe("target-type-without-route", Severity.ERROR, "Q133403",
                "Q149675"), ExsitePackage.Literals.CUSTOM_RECIPIENT,
                new AddSpace("add-space-to-connector", false, false).askFirst(),
                new AddSpace("choose-connector-for-space", true, false));
    }

    @Override
    protected void inspect(CustomRecipient recipient, RuleContext context) {
        ProxyAddress target = recipient.getTargetAddress();
        String type = target == null ? "" : target.type();
        if (!OTHERWISE.contains(type) && type.indexOf('=') < 0 && context.find(SpaceTypes.INDEX, type) == null
                && context.find(SpaceTypes.INDEX, SpaceTypes.ANY) != null) {
            context.reportValue(recipient, ExsitePackage.Literals.CUSTOM_RECIPIENT__TARGET_ADDRESS, target,
                    Labels.of(recipient), target.value(), type);
        }
    }
}

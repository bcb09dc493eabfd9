package org.exsite.rules.exchange.connections;

import org.exsite.model.address.AddressSpaceCost;
import org.exsite.model.AddressSpace;
import org.exsite.model.Connector;
import org.exsite.model.ExsitePackage;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;

/** The cost of an address space is not between 1 and 100 (Q262952). */
public final class SpaceCost extends ExchangeRule<AddressSpace> {

    public SpaceCost() {
        super(RuleTexts.of(SpaceCost.class).describe("address-space-cost-out-of-range", Severity.WARNING, "Q262952"),
                ExsitePackage.Literals.ADDRESS_SPACE,
                new SetValue(SpaceCost.class, "bring-cost-into-range", null, (finding, context) ->
                        Math.clamp(((AddressSpace) finding.object()).getCost(), AddressSpaceCost.LEAST,
                                AddressSpaceCost.MOST)));
    }

    @Override
    protected void inspect(AddressSpace space, RuleContext context) {
        Connector connector = context.container(space, Connector.class);
        if (connector != null && !AddressSpaceCost.isValid(space.getCost())) {
            context.report(space, ExsitePackage.Literals.ADDRESS_SPACE__COST, Labels.of(connector), text(space),
                    Integer.toString(space.getCost()));
        }
    }

    private static String text(AddressSpace space) {
        return space.getType() + ':' + (space.getAddress() == null ? "" : space.getAddress());
    }
}

package org.exsite.rules.exchange.connections;

import org.exsite.model.AddressSpace;
import org.exsite.model.Connector;
import org.exsite.model.ExsitePackage;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.UnsetValue;

/**
 * The routing address of an address space has a star, which is put into the address of every message (Q189492).
 */
public final class RoutingAddressStar extends ExchangeRule<AddressSpace> {

    public RoutingAddressStar() {
        super(RuleTexts.of(RoutingAddressStar.class).describe("address-space-routing-star", Severity.ERROR, "Q189492"),
                ExsitePackage.Literals.ADDRESS_SPACE,
                new UnsetValue(RoutingAddressStar.class, "clear-routing-address"));
    }

    @Override
    protected void inspect(AddressSpace space, RuleContext context) {
        Connector connector = context.container(space, Connector.class);
        if (connector != null && space.getRoutingAddress() != null && space.getRoutingAddress().indexOf('*') >= 0) {
            context.report(space, ExsitePackage.Literals.ADDRESS_SPACE__ROUTING_ADDRESS, Labels.of(connector),
                    space.getRoutingAddress());
        }
    }
}

package org.exsite.rules.exchange.x400;

import org.exsite.model.ExsitePackage;
import org.exsite.model.TP4X400Connector;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/** An X.400 connector over TP4 has no network address (Q164400). */
public final class NsapMissing extends ExchangeRule<TP4X400Connector> {

    public NsapMissing() {
        super(RuleTexts.of(NsapMissing.class).describe("tp4-address-missing", Severity.ERROR, "Q164400"),
                ExsitePackage.Literals.TP4X400_CONNECTOR);
    }

    @Override
    protected void inspect(TP4X400Connector connector, RuleContext context) {
        if (connector.getNetworkAddress() != null && connector.getNetworkAddress().isBlank()) {
            context.report(connector, ExsitePackage.Literals.STACK_ADDRESS__NETWORK_ADDRESS, Labels.of(connector));
        }
    }
}

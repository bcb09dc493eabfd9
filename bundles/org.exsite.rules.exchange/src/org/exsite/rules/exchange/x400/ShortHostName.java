package org.exsite.rules.exchange.x400;

import org.exsite.model.ExsitePackage;
import org.exsite.model.NetworkAddressType;
import org.exsite.model.TcpX400Connector;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * The address of the other MTA is a host name without a domain, which only some ways of name resolution find
 * (Q162674).
 */
public final class ShortHostName extends ExchangeRule<TcpX400Connector> {

    public ShortHostName() {
        super(RuleTexts.of(ShortHostName.class).describe("x400-short-host-name", Severity.INFO, "Q162674"),
                ExsitePackage.Literals.TCP_X400_CONNECTOR, new UseIpAddress());
    }

    @Override
    protected void inspect(TcpX400Connector connector, RuleContext context) {
        String address = connector.getNetworkAddress();
        if (connector.getNetworkAddressType() == NetworkAddressType.HOST_NAME && address != null && !address.isBlank()
                && address.indexOf('.') < 0) {
            context.report(connector, ExsitePackage.Literals.STACK_ADDRESS__NETWORK_ADDRESS, Labels.of(connector), address);
        }
    }
}

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
 * The address of the other MTA is a full host name. When the other MTA calls, DNS has to find that name by its IP
 * address, for this is how the MTA finds the connector (Q193380, Q306959). Nothing in a directory tells whether it does.
 */
public final class HostNameLookup extends ExchangeRule<TcpX400Connector> {

    public HostNameLookup() {
        super(RuleTexts.of(HostNameLookup.class).describe("x400-host-name-lookup", Severity.INFO, "Q193380", "Q306959"),
                ExsitePackage.Literals.TCP_X400_CONNECTOR, new UseIpAddress());
    }

    @Override
    protected void inspect(TcpX400Connector connector, RuleContext context) {
        String address = connector.getNetworkAddress();
        if (connector.getNetworkAddressType() == NetworkAddressType.HOST_NAME && address != null
                && address.indexOf('.') > 0) {
            context.report(connector, ExsitePackage.Literals.STACK_ADDRESS__NETWORK_ADDRESS, Labels.of(connector), address);
        }
    }
}

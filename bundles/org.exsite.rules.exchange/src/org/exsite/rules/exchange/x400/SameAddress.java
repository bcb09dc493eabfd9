package org.exsite.rules.exchange.x400;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.TcpX400Connector;
import org.exsite.rules.Index;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.DeleteObject;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.VersionRange;
import org.exsite.rules.exchange.index.ClassIndex;

/**
 * Two X.400 connectors of one server lead to the same address over TCP: before service pack 1 of version 5.5 the MTA
 * cannot tell which of them is called, and none works (Q200588). The first has no finding.
 */
public final class SameAddress extends ExchangeRule<TcpX400Connector> {

    private static final Index BY_ADDRESS = ClassIndex.of(
            ExsitePackage.Literals.TCP_X400_CONNECTOR, TcpX400Connector.class, (connector, keys) -> {
                if (connector.getHomeMTA() != null && address(connector) != null) {
                    keys.accept(address(connector));
                }
            });

    public SameAddress() {
        super(RuleTexts.of(SameAddress.class).describe("x400-same-address", Severity.ERROR, "Q200588"),
                VersionRange.of("4.0", "5.5 SP1"), ExsitePackage.Literals.TCP_X400_CONNECTOR,
                new DeleteObject(SameAddress.class, "delete-connector"));
    }

    @Override
    protected void inspect(TcpX400Connector connector, RuleContext context) {
        if (connector.getHomeMTA() == null || address(connector) == null) {
            return;
        }
        for (EObject object : context.lookup(BY_ADDRESS, address(connector))) {
            TcpX400Connector other = (TcpX400Connector) object;
            if (other == connector) {
                return;
            }
            if (connector.getHomeMTA().equals(other.getHomeMTA())) {
                context.report(connector, ExsitePackage.Literals.STACK_ADDRESS__NETWORK_ADDRESS, Labels.of(connector),
                        Labels.of(other), connector.getNetworkAddress());
                return;
            }
        }
    }

    private static String address(TcpX400Connector connector) {
        String address = connector.getNetworkAddress();
        return address == null || address.isBlank() ? null : address.strip().toLowerCase(Locale.ROOT);
    }
}

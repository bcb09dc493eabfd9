package org.exsite.rules.exchange.x400;

import org.exsite.model.ExsitePackage;
import org.exsite.model.TransportStack;
import org.exsite.model.X400Connector;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;
import org.exsite.rules.exchange.index.Directory;

/**
 * The outgoing T selector of an X.400 connector is another than the one that the other end answers to, which is that of
 * the connector there or else of its stack (Q252843). Selectors are compared as the octets that they are.
 */
public final class TransportSelector extends ExchangeRule<X400Connector> {

    public TransportSelector() {
        super(RuleTexts.of(TransportSelector.class).describe("x400-transport-selector-differs", Severity.ERROR,
                "Q252843"), ExsitePackage.Literals.X400_CONNECTOR,
                new SetValue(TransportSelector.class, "use-selector-of-peer", null,
                        (finding, context) -> finding.value()));
    }

    @Override
    protected void inspect(X400Connector connector, RuleContext context) {
        String selector = connector.getTransportSelector();
        X400Connector other = isGiven(selector) ? Peers.of(connector, context) : null;
        String expected = other == null ? null : incoming(other, context);
        if (isGiven(expected) && !expected.equalsIgnoreCase(selector)) {
            context.reportValue(connector, ExsitePackage.Literals.STACK_ADDRESS__TRANSPORT_SELECTOR, expected,
                    Labels.of(connector), selector, Labels.of(other), expected);
        }
    }

    private static String incoming(X400Connector connector, RuleContext context) {
        if (isGiven(connector.getInboundTransportSelector())) {
            return connector.getInboundTransportSelector();
        }
        return Directory.find(context, connector.getSupportingStack()) instanceof TransportStack stack
                ? stack.getTransportSelector() : null;
    }

    private static boolean isGiven(String selector) {
        return selector != null && !selector.isBlank();
    }
}

package org.exsite.rules.exchange.x400;

import org.exsite.model.ExsitePackage;
import org.exsite.model.X400Connector;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.UnsetValue;

/**
 * An X.400 connector of 1984, or in X.410 mode, has a session selector, which these modes do not know (Q152932).
 */
public final class SessionSelector extends ExchangeRule<X400Connector> {

    private static final String NORMAL_MODE = "56000106";

    public SessionSelector() {
        super(RuleTexts.of(SessionSelector.class).describe("x400-session-selector-unused", Severity.WARNING, "Q152932"),
                ExsitePackage.Literals.X400_CONNECTOR,
                new UnsetValue(SessionSelector.class, "clear-session-selector"));
    }

    @Override
    protected void inspect(X400Connector connector, RuleContext context) {
        String context1984 = connector.getApplicationContext();
        if (connector.getSessionSelector() != null && !connector.getSessionSelector().isBlank() && context1984 != null
                && !NORMAL_MODE.equalsIgnoreCase(context1984)) {
            context.report(connector, ExsitePackage.Literals.STACK_ADDRESS__SESSION_SELECTOR, Labels.of(connector));
        }
    }
}

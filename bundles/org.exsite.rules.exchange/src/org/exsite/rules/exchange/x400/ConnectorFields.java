package org.exsite.rules.exchange.x400;

import org.exsite.model.ExsitePackage;
import org.exsite.model.X400Connector;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * The name or password of the other MTA is longer than X.400 allows, or the name is empty: no association can be
 * made (Q169159).
 */
public final class ConnectorFields extends ExchangeRule<X400Connector> {

    private static final int NAME = 32;
    private static final int PASSWORD = 64;

    public ConnectorFields() {
        super(RuleTexts.of(ConnectorFields.class).describe("x400-remote-mta-invalid", Severity.ERROR, "Q169159"),
                ExsitePackage.Literals.X400_CONNECTOR);
    }

    @Override
    protected void inspect(X400Connector connector, RuleContext context) {
        String name = connector.getRemoteMTAName();
        String password = connector.getRemoteMTAPassword();
        if (name != null && (name.isBlank() || name.length() > NAME)) {
            context.report(connector, ExsitePackage.Literals.X400_CONNECTOR__REMOTE_MTA_NAME, Labels.of(connector),
                    Integer.toString(name.strip().length()), Integer.toString(NAME));
        } else if (password != null && password.length() > PASSWORD) {
            context.reportAs(Severity.ERROR, "password", connector,
                    ExsitePackage.Literals.X400_CONNECTOR__REMOTE_MTA_PASSWORD, null, Labels.of(connector),
                    Integer.toString(PASSWORD));
        }
    }
}

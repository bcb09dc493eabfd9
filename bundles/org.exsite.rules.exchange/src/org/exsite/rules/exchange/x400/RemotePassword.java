package org.exsite.rules.exchange.x400;

import java.util.Objects;

import org.exsite.model.ExsitePackage;
import org.exsite.model.X400Connector;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;

/**
 * An X.400 connector does not have the password of the MTA at the other end (Q240383). Neither password is part of the
 * message, which goes into reports.
 */
public final class RemotePassword extends ExchangeRule<X400Connector> {

    public RemotePassword() {
        super(RuleTexts.of(RemotePassword.class).describe("x400-remote-password-differs", Severity.ERROR, "Q240383"),
                ExsitePackage.Literals.X400_CONNECTOR,
                new SetValue(RemotePassword.class, "use-password-of-peer", null,
                        (finding, context) -> expected((X400Connector) finding.object(), context)));
    }

    @Override
    protected void inspect(X400Connector connector, RuleContext context) {
        String expected = expected(connector, context);
        if (expected != null && !expected.equals(Objects.requireNonNullElse(connector.getRemoteMTAPassword(), ""))) {
            context.report(connector, ExsitePackage.Literals.X400_CONNECTOR__REMOTE_MTA_PASSWORD, Labels.of(connector),
                    Labels.of(Peers.of(connector, context)));
        }
    }

    private static String expected(X400Connector connector, RuleContext context) {
        X400Connector other = Peers.of(connector, context);
        return other == null ? null : Peers.localPassword(other, context);
    }
}

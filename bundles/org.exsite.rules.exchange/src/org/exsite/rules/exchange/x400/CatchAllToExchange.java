package org.exsite.rules.exchange.x400;

import org.eclipse.emf.ecore.EClass;
import org.exsite.model.ExsitePackage;
import org.exsite.model.X400Connector;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.VersionRange;

/**
 * An X.400 connector to an Exchange site that is not replicated takes all X.400 addresses instead of having a connected
 * site: recipients of personal address books that nobody knows are sent there without an X.400 address (Q181263).
 */
public final class CatchAllToExchange extends ExchangeRule<X400Connector> {

    public CatchAllToExchange() {
        super(RuleTexts.of(CatchAllToExchange.class).describe("x400-catch-all-to-exchange", Severity.WARNING, "Q181263"),
                VersionRange.of("5.0", "5.5 SP1"), ExsitePackage.Literals.X400_CONNECTOR, new AddConnectedSite());
    }

    @Override
    protected void inspect(X400Connector connector, RuleContext context) {
        if (CatchAlls.isOnly(connector) && (ExchangeContents.isExchange(connector)
                || Peers.of(connector, context) != null) && Unreplicated.isBeyond(connector, context)) {
            context.report(connector, ExsitePackage.Literals.GATEWAY__CONNECTED_SITES, Labels.of(connector));
        }
    }

    @Override
    public boolean looksAt(EClass contained) {
        return contained == ExsitePackage.Literals.ADDRESS_SPACE || contained == ExsitePackage.Literals.CONNECTED_SITE;
    }
}

package org.exsite.rules.exchange.x400;

import org.eclipse.emf.ecore.EClass;
import org.exsite.model.ExsitePackage;
import org.exsite.model.X400Connector;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RemoveValue;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * An X.400 connector with address spaces alone lets the contents of Exchange pass to where the directory is not
 * replicated: senders are named by distinguished names that nobody there can answer to (Q275631).
 */
public final class ContentsUnreplicated extends ExchangeRule<X400Connector> {

    public ContentsUnreplicated() {
        super(RuleTexts.of(ContentsUnreplicated.class).describe("x400-exchange-contents-unreplicated", Severity.ERROR,
                "Q275631", "Q175499"), ExsitePackage.Literals.X400_CONNECTOR,
                new RemoveValue(ContentsUnreplicated.class, "disallow-exchange-contents"), new AddConnectedSite());
    }

    @Override
    protected void inspect(X400Connector connector, RuleContext context) {
        if (ExchangeContents.areAllowed(connector) && connector.getConnectedSites().isEmpty()
                && !connector.getAddressSpaces().isEmpty() && Unreplicated.isBeyond(connector, context)) {
            context.reportValue(connector, ExsitePackage.Literals.DELIVERABLE_CONTENTS__DELIVERABLE_CONTENT_TYPES,
                    ExchangeContents.allowed(connector), Labels.of(connector));
        }
    }

    @Override
    public boolean looksAt(EClass contained) {
        return contained == ExsitePackage.Literals.ADDRESS_SPACE || contained == ExsitePackage.Literals.CONNECTED_SITE;
    }
}

package org.exsite.rules.exchange.x400;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.exsite.model.ExsitePackage;
import org.exsite.model.X400Connector;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;

/**
 * A connector to another site of Exchange says that remote clients do not support MAPI: messages lose what the forms of
 * attached messages need (Q178540). The setting is for other systems, which are no connected sites.
 */
public final class MapiDisabled extends ExchangeRule<X400Connector> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.GATEWAY__ENCAPSULATION_METHOD;

    public MapiDisabled() {
        super(RuleTexts.of(MapiDisabled.class).describe("x400-mapi-disabled", Severity.WARNING, "Q178540"),
                ExsitePackage.Literals.X400_CONNECTOR,
                new SetValue(MapiDisabled.class, "support-mapi", null, (finding, context) -> 1));
    }

    @Override
    public boolean looksAt(EClass contained) {
        return contained == ExsitePackage.Literals.CONNECTED_SITE;
    }

    @Override
    protected void inspect(X400Connector connector, RuleContext context) {
        if (connector.getEncapsulationMethod() != null && connector.getEncapsulationMethod() == 0
                && !connector.getConnectedSites().isEmpty()) {
            context.report(connector, FEATURE, Labels.of(connector), connector.getConnectedSites().getFirst().getSite());
        }
    }
}

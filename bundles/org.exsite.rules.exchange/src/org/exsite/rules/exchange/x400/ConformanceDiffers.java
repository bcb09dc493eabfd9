package org.exsite.rules.exchange.x400;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.ExsitePackage;
import org.exsite.model.X400Connector;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;

/** The two ends of an X.400 connection have different conformance (Q135063). */
public final class ConformanceDiffers extends ExchangeRule<X400Connector> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.X400_CONNECTOR__APPLICATION_CONTEXT;

    public ConformanceDiffers() {
        super(RuleTexts.of(ConformanceDiffers.class).describe("x400-conformance-differs", Severity.ERROR, "Q135063"),
                ExsitePackage.Literals.X400_CONNECTOR,
                new SetValue(ConformanceDiffers.class, "use-conformance-of-peer", null,
                        (finding, context) -> finding.value()).askFirst());
    }

    @Override
    protected void inspect(X400Connector connector, RuleContext context) {
        X400Connector other = connector.eIsSet(FEATURE) ? Peers.of(connector, context) : null;
        if (other != null && other.eIsSet(FEATURE) && !connector.eGet(FEATURE).equals(other.eGet(FEATURE))) {
            context.reportValue(connector, FEATURE, other.eGet(FEATURE), Labels.of(connector), Labels.of(other));
        }
    }
}

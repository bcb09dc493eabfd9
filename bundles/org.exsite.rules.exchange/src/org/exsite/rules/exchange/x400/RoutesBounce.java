package org.exsite.rules.exchange.x400;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.X400Connector;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.VersionRange;
import org.exsite.rules.exchange.common.Versions;

/**
 * Several X.400 connectors of 1984 take all X.400 addresses and have no connected sites. A message that neither can
 * transfer goes from the one to the other and back (Q177862).
 */
public final class RoutesBounce extends ExchangeRule<X400Connector> {

    private static final String CONFORMANCE_1984 = "5600010D";
    private static final List<VersionRange> VERSIONS = List.of(VersionRange.of("4.0", "4.0 SP5"),
            VersionRange.of("5.0", "5.0 SP2"), VersionRange.of("5.5", "5.5 SP1"));

    public RoutesBounce() {
        super(RuleTexts.of(RoutesBounce.class).describe("x400-routes-bounce", Severity.WARNING, "Q177862"),
                VersionRange.of("4.0", "5.5 SP1"), ExsitePackage.Literals.X400_CONNECTOR, new AddConnectedSite());
    }

    @Override
    protected void inspect(X400Connector connector, RuleContext context) {
        if (isConcerned(connector) && Versions.of(connector, context)
                .filter(version -> VERSIONS.stream().anyMatch(range -> range.contains(version))).isPresent()) {
            for (EObject space : context.lookup(CatchAlls.INDEX, CatchAlls.ALL)) {
                X400Connector other = context.container(space, X400Connector.class);
                if (other != null && other != connector && isConcerned(context.use(other))) {
                    context.report(connector, ExsitePackage.Literals.GATEWAY__CONNECTED_SITES, Labels.of(connector),
                            Labels.of(other));
                    return;
                }
            }
        }
    }

    @Override
    public boolean looksAt(EClass contained) {
        return contained == ExsitePackage.Literals.ADDRESS_SPACE || contained == ExsitePackage.Literals.CONNECTED_SITE;
    }

    private static boolean isConcerned(X400Connector connector) {
        return CONFORMANCE_1984.equalsIgnoreCase(connector.getApplicationContext()) && CatchAlls.isOnly(connector);
    }
}

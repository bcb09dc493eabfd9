package org.exsite.rules.exchange.connections;

import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.exsite.model.AddressSpace;
import org.exsite.model.Connector;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Gateway;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.DeleteObject;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.VersionRange;

/**
 * A connector that was made with the Exchange Development Kit takes the same addresses as one of Exchange itself. Before
 * service pack 2 of version 5.5 messages may take the wrong one, or go back where they came from (Q187915).
 */
public final class GatewaySharesSpace extends ExchangeRule<Gateway> {

    /** The connectors of that kind (Q166654), and those that the model has no class for. */
    private static final Set<EClass> DEVELOPMENT_KIT = Set.of(ExsitePackage.Literals.NOTES_CONNECTOR,
            ExsitePackage.Literals.GROUP_WISE_CONNECTOR, ExsitePackage.Literals.PROFS_CONNECTOR,
            ExsitePackage.Literals.SNADS_CONNECTOR, ExsitePackage.Literals.GATEWAY);

    public GatewaySharesSpace() {
        super(RuleTexts.of(GatewaySharesSpace.class).describe("gateway-shares-address-space", Severity.WARNING, "Q187915"),
                VersionRange.of("5.5", "5.5 SP2"), ExsitePackage.Literals.GATEWAY,
                new DeleteObject(GatewaySharesSpace.class, "remove-address-space", GatewaySharesSpace::dispensable));
    }

    @Override
    protected void inspect(Gateway gateway, RuleContext context) {
        if (!DEVELOPMENT_KIT.contains(gateway.eClass())) {
            return;
        }
        for (AddressSpace space : gateway.getAddressSpaces()) {
            if (space.getType() != null) {
                inspect(gateway, space, context);
            }
        }
    }

    @Override
    public boolean looksAt(EClass contained) {
        return contained == ExsitePackage.Literals.ADDRESS_SPACE;
    }

    private static void inspect(Gateway gateway, AddressSpace space, RuleContext context) {
        for (EObject same : context.lookup(Spaces.BY_PATTERN, Spaces.key(space))) {
            Connector other = context.container(same, Connector.class);
            if (other != null && !DEVELOPMENT_KIT.contains(other.eClass())) {
                context.report(space, ExsitePackage.Literals.ADDRESS_SPACE__ADDRESS, Labels.of(gateway), Labels.of(other),
                        Spaces.key(space));
                return;
            }
        }
    }

    /** Returns the space if the connector keeps another one. */
    private static EObject dispensable(Finding finding, RuleContext context) {
        return ((Connector) finding.object().eContainer()).getAddressSpaces().size() > 1 ? finding.object() : null;
    }
}

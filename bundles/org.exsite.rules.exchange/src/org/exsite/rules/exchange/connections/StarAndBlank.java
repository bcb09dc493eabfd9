package org.exsite.rules.exchange.connections;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.AddressSpace;
import org.exsite.model.Connector;
import org.exsite.model.ExsitePackage;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;

/**
 * Of two address spaces for all addresses of a type one is a star and the other blank. The star always wins,
 * whatever the costs say (Q152471, Q193322).
 */
public final class StarAndBlank extends ExchangeRule<AddressSpace> {

    public StarAndBlank() {
        super(RuleTexts.of(StarAndBlank.class).describe("address-space-star-and-blank", Severity.WARNING,
                "Q152471", "Q193322"), ExsitePackage.Literals.ADDRESS_SPACE,
                new SetValue(StarAndBlank.class, "use-star", null, (finding, context) -> "*").askFirst());
    }

    @Override
    protected void inspect(AddressSpace space, RuleContext context) {
        if (space.getType() != null && Spaces.pattern(space).isEmpty()) {
            EObject star = context.first(Spaces.FOR_ALL, space.getType().toUpperCase(Locale.ROOT) + ":*");
            Connector connector = context.container(space, Connector.class);
            Connector other = star == null ? null : context.container(star, Connector.class);
            if (connector != null && other != null && connector != other) {
                context.report(space, ExsitePackage.Literals.ADDRESS_SPACE__ADDRESS, Labels.of(connector),
                        Labels.of(other), space.getType());
            }
        }
    }
}

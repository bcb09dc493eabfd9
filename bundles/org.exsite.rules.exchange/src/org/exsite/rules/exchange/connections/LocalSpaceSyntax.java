package org.exsite.rules.exchange.connections;

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
 * An address space of the type LOCAL has semicolons. Routing is then not calculated for any connector that comes
 * after it, in the whole organization (Q182798).
 */
public final class LocalSpaceSyntax extends ExchangeRule<AddressSpace> {

    public LocalSpaceSyntax() {
        super(RuleTexts.of(LocalSpaceSyntax.class).describe("local-address-space-syntax", Severity.ERROR, "Q182798"),
                ExsitePackage.Literals.ADDRESS_SPACE,
                new SetValue(LocalSpaceSyntax.class, "use-commas", null, (finding, context) ->
                        Spaces.pattern((AddressSpace) finding.object()).replace(';', ',')));
    }

    @Override
    protected void inspect(AddressSpace space, RuleContext context) {
        Connector connector = context.container(space, Connector.class);
        if (connector != null && Spaces.isType(space, "LOCAL") && Spaces.pattern(space).indexOf(';') >= 0) {
            context.report(space, ExsitePackage.Literals.ADDRESS_SPACE__ADDRESS, Labels.of(connector),
                    Spaces.pattern(space));
        }
    }
}

package org.exsite.rules.exchange.connections;

import org.exsite.model.AddressSpace;
import org.exsite.model.Connector;
import org.exsite.model.ExsitePackage;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.X400Address;
import org.exsite.model.address.X400Attribute;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/** The country of an X.400 address space is a number of three digits, which routing does not support (Q165059). */
public final class ThreeDigitCountry extends ExchangeRule<AddressSpace> {

    public ThreeDigitCountry() {
        super(RuleTexts.of(ThreeDigitCountry.class).describe("x400-address-space-numeric-country", Severity.ERROR,
                "Q165059"), ExsitePackage.Literals.ADDRESS_SPACE);
    }

    @Override
    protected void inspect(AddressSpace space, RuleContext context) {
        Connector connector = context.container(space, Connector.class);
        if (connector != null && Spaces.isType(space, ProxyAddress.X400)) {
            X400Address.parse(Spaces.pattern(space)).value(X400Attribute.COUNTRY).filter(country ->
                    country.matches("\\d{3}")).ifPresent(country -> context.report(space,
                            ExsitePackage.Literals.ADDRESS_SPACE__ADDRESS, Labels.of(connector), country));
        }
    }
}

package org.exsite.rules.exchange.connections;

import org.exsite.model.AddressSpace;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;

/**
 * The address space of an Internet Mail Service is for all Internet addresses, but blank instead of a star
 * (Q146299).
 */
public final class BlankInternetSpace extends ExchangeRule<AddressSpace> {

    public BlankInternetSpace() {
        super(RuleTexts.of(BlankInternetSpace.class).describe("smtp-address-space-blank", Severity.INFO, "Q146299"),
                ExsitePackage.Literals.ADDRESS_SPACE,
                new SetValue(BlankInternetSpace.class, "use-star", null, (finding, context) -> "*").askFirst());
    }

    @Override
    protected void inspect(AddressSpace space, RuleContext context) {
        InternetMailService service = context.container(space, InternetMailService.class);
        if (service != null && Spaces.isType(space, ProxyAddress.SMTP) && Spaces.pattern(space).isEmpty()) {
            context.report(space, ExsitePackage.Literals.ADDRESS_SPACE__ADDRESS, Labels.of(service));
        }
    }
}

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
 * The address space of an Internet Mail Service for one domain has not the form *@domain and never matches an
 * address in it (Q229961).
 */
public final class InternetSpaceForm extends ExchangeRule<AddressSpace> {

    public InternetSpaceForm() {
        super(RuleTexts.of(InternetSpaceForm.class).describe("smtp-address-space-without-star", Severity.WARNING,
                "Q229961"), ExsitePackage.Literals.ADDRESS_SPACE,
                new SetValue(InternetSpaceForm.class, "put-star-before", null, (finding, context) -> {
                    String pattern = Spaces.pattern((AddressSpace) finding.object());
                    return pattern.startsWith("@") ? '*' + pattern : pattern.indexOf('@') > 0 ? null : "*@" + pattern;
                }));
    }

    @Override
    protected void inspect(AddressSpace space, RuleContext context) {
        InternetMailService service = context.container(space, InternetMailService.class);
        if (service != null && Spaces.isType(space, ProxyAddress.SMTP) && !Spaces.isForAll(space)
                && !Spaces.pattern(space).startsWith("*")) {
            context.report(space, ExsitePackage.Literals.ADDRESS_SPACE__ADDRESS, Labels.of(service), Spaces.pattern(space));
        }
    }
}

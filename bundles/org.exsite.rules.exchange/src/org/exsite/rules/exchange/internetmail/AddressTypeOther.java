package org.exsite.rules.exchange.internetmail;

import org.eclipse.emf.ecore.EClass;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;

/** The address type of an Internet Mail Service is not SMTP, while its address spaces are (Q156229). */
public final class AddressTypeOther extends ExchangeRule<InternetMailService> {

    public AddressTypeOther() {
        super(RuleTexts.of(AddressTypeOther.class).describe("ims-address-type-not-smtp", Severity.ERROR, "Q156229"),
                ExsitePackage.Literals.INTERNET_MAIL_SERVICE,
                new SetValue(AddressTypeOther.class, "use-smtp-type", null, (finding, context) -> ProxyAddress.SMTP));
    }

    @Override
    protected void inspect(InternetMailService service, RuleContext context) {
        String type = service.getAddressType();
        if (type != null && !type.isBlank() && !ProxyAddress.SMTP.equalsIgnoreCase(type.strip())
                && service.getAddressSpaces().stream()
                        .anyMatch(space -> ProxyAddress.SMTP.equalsIgnoreCase(space.getType()))) {
            context.report(service, ExsitePackage.Literals.INTERNET_MAIL_SERVICE__ADDRESS_TYPE, Labels.of(service), type);
        }
    }

    @Override
    public boolean looksAt(EClass contained) {
        return contained == ExsitePackage.Literals.ADDRESS_SPACE;
    }
}

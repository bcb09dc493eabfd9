package org.exsite.rules.exchange.addresses;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Recipient;
import org.exsite.model.address.AddressProblem;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.X400Address;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * An X.400 address of a recipient, or the target address of a custom recipient, is not one that Exchange can use. An
 * address has one finding, whatever number of things is wrong with it.
 */
public final class ProxyAddressSyntax extends ExchangeRule<Recipient> {

    public ProxyAddressSyntax() {
        super(RuleTexts.of(ProxyAddressSyntax.class).describe("proxy-address-syntax", Severity.ERROR, "Q145933",
                "Q158363", "Q146588", "Q160947", "Q147113", "Q169860", "Q145986", "Q178537"),
                ExsitePackage.Literals.RECIPIENT,
                new CorrectX400("remove-empty", X400Corrections::withoutEmpty, true),
                new CorrectX400("remove-duplicates", X400Corrections::withoutDuplicates, true),
                new CorrectX400("shorten", X400Corrections::shortened, false), new RegenerateAddress());
    }

    @Override
    protected void inspect(Recipient recipient, RuleContext context) {
        for (ProxyAddress address : recipient.getProxyAddresses()) {
            check(recipient, ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES, address, context);
        }
        if (recipient instanceof CustomRecipient custom && custom.getTargetAddress() != null) {
            check(recipient, ExsitePackage.Literals.CUSTOM_RECIPIENT__TARGET_ADDRESS, custom.getTargetAddress(),
                    context);
        }
    }

    private static void check(Recipient recipient, EAttribute feature, ProxyAddress address, RuleContext context) {
        if (address.isType(ProxyAddress.X400)) {
            List<AddressProblem> problems = X400Address.problems(address.value());
            if (!problems.isEmpty()) {
                String text = problems.stream().map(AddressProblem::message).collect(Collectors.joining(" "));
                context.reportValue(recipient, feature, address, Labels.of(recipient), address.value(), text);
            }
        }
    }
}

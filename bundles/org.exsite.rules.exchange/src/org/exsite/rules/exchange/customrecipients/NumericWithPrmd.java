package org.exsite.rules.exchange.customrecipients;

import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsitePackage;
import org.exsite.model.X400Connector;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.X400Address;
import org.exsite.model.address.X400Attribute;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;
import org.exsite.rules.exchange.index.Instances;

/**
 * An X.400 target is a numeric address and has a private domain as well. An X.400 connector of 1984 cannot send
 * that (Q181947).
 */
public final class NumericWithPrmd extends ExchangeRule<CustomRecipient> {

    public NumericWithPrmd() {
        super(RuleTexts.of(NumericWithPrmd.class).describe("numeric-x400-target-with-prmd", Severity.ERROR, "Q181947"),
                ExsitePackage.Literals.CUSTOM_RECIPIENT,
                new SetValue(NumericWithPrmd.class, "remove-prmd",
                        ExsitePackage.Literals.CUSTOM_RECIPIENT__TARGET_ADDRESS, NumericWithPrmd::withoutPrmd));
    }

    @Override
    protected void inspect(CustomRecipient custom, RuleContext context) {
        ProxyAddress target = custom.getTargetAddress();
        if (target == null || !target.isType(ProxyAddress.X400)) {
            return;
        }
        X400Address address = X400Address.parse(target.value());
        boolean numeric = address.value(X400Attribute.NUMERIC_ID).isPresent()
                || address.value(X400Attribute.X121).isPresent();
        if (numeric && address.value(X400Attribute.PRMD).filter(value -> !value.isBlank()).isPresent()
                && Instances.all(context, ExsitePackage.Literals.X400_CONNECTOR).stream()
                        .anyMatch(connector -> isOf1984((X400Connector) connector))) {
            context.report(custom, ExsitePackage.Literals.CUSTOM_RECIPIENT__TARGET_ADDRESS, Labels.of(custom),
                    target.value());
        }
    }

    /** Without the domain something else must be left that says who the recipient is. */
    private static ProxyAddress withoutPrmd(Finding finding, RuleContext context) {
        ProxyAddress target = ProxyAddress.of(ProxyAddress.X400 + ':' + X400Address.parse(
                ((CustomRecipient) finding.object()).getTargetAddress().value()).with(X400Attribute.PRMD, ""));
        return target.problems().isEmpty() ? target : null;
    }

    /** The last digit of the conformance tells 1984 (Q199412). */
    private static boolean isOf1984(X400Connector connector) {
        return "5600010D".equalsIgnoreCase(connector.getApplicationContext());
    }
}

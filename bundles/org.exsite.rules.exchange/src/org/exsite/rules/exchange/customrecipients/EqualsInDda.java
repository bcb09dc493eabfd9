package org.exsite.rules.exchange.customrecipients;

import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsitePackage;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.X400Address;
import org.exsite.model.address.X400Attribute;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.VersionRange;
import org.exsite.rules.exchange.common.Versions;

/**
 * A domain-defined attribute of an X.400 target has an equals sign, where the MTA of Exchange 5.5 before its first
 * service pack cuts it off (Q183064).
 */
public final class EqualsInDda extends ExchangeRule<CustomRecipient> {

    private static final VersionRange VERSIONS = VersionRange.of("5.5", "5.5 SP1");

    public EqualsInDda() {
        super(RuleTexts.of(EqualsInDda.class).describe("x400-target-dda-with-equals", Severity.WARNING, "Q183064"),
                ExsitePackage.Literals.CUSTOM_RECIPIENT);
    }

    @Override
    protected void inspect(CustomRecipient custom, RuleContext context) {
        if (custom.getTargetAddress() != null && custom.getTargetAddress().isType(ProxyAddress.X400)
                && Versions.isAnyInSite(custom, VERSIONS, context)) {
            for (X400Address.Component part : X400Address.parse(custom.getTargetAddress().value()).components()) {
                if (part.attribute() == X400Attribute.DDA && part.value().indexOf('=') >= 0) {
                    context.reportValue(custom, ExsitePackage.Literals.CUSTOM_RECIPIENT__TARGET_ADDRESS, part.label(),
                            Labels.of(custom), part.label(), part.value());
                }
            }
        }
    }
}

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
 * A domain-defined attribute of an X.400 target has a single slash, which the store of Exchange 4.0 takes for the
 * end of the attribute (Q159291).
 */
public final class SlashInDda extends ExchangeRule<CustomRecipient> {

    private static final VersionRange VERSIONS = VersionRange.of("4.0", "5.0");

    public SlashInDda() {
        super(RuleTexts.of(SlashInDda.class).describe("x400-target-dda-with-slash", Severity.ERROR, "Q159291")
                .withVersions(VERSIONS.texts()), ExsitePackage.Literals.CUSTOM_RECIPIENT,
                new ChangeDda("double-slash", value -> value.replace("//", "/").replace("/", "//")));
    }

    @Override
    protected void inspect(CustomRecipient custom, RuleContext context) {
        if (custom.getTargetAddress() != null && custom.getTargetAddress().isType(ProxyAddress.X400)
                && Versions.isAnyInSite(custom, VERSIONS, context)) {
            for (X400Address.Component part : X400Address.parse(custom.getTargetAddress().value()).components()) {
                if (part.attribute() == X400Attribute.DDA && part.value().replace("//", "").indexOf('/') >= 0) {
                    context.reportValue(custom, ExsitePackage.Literals.CUSTOM_RECIPIENT__TARGET_ADDRESS, part.label(),
                            Labels.of(custom), part.label(), part.value());
                }
            }
        }
    }
}

package org.exsite.rules.exchange.customrecipients;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsitePackage;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RemoveValue;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.VersionRange;
import org.exsite.rules.exchange.common.Versions;

/**
 * A custom recipient has a secondary address of the same type as its target address. Exchange 4.0 puts it in the
 * place of the target (Q157007).
 */
public final class SecondaryOfTargetType extends ExchangeRule<CustomRecipient> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES;
    private static final VersionRange VERSIONS = VersionRange.of("4.0", "5.0");

    public SecondaryOfTargetType() {
        super(RuleTexts.of(SecondaryOfTargetType.class).describe("custom-recipient-secondary-replaces-target",
                Severity.ERROR, "Q157007").withVersions(VERSIONS.texts()), ExsitePackage.Literals.CUSTOM_RECIPIENT,
                new RemoveValue(SecondaryOfTargetType.class, "remove-address").askFirst());
    }

    @Override
    protected void inspect(CustomRecipient custom, RuleContext context) {
        if (custom.getTargetAddress() == null || !Versions.isAnyInSite(custom, VERSIONS, context)) {
            return;
        }
        for (ProxyAddress address : custom.getProxyAddresses()) {
            if (!address.isPrimary() && address.isType(custom.getTargetAddress().type())
                    && !address.isType(ProxyAddress.SMTP)) {
                context.reportValue(custom, FEATURE, address, Labels.of(custom), address.toString());
            }
        }
    }
}

package org.exsite.rules.exchange.customrecipients;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsitePackage;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.query.Recipients;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RemoveValue;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.VersionRange;
import org.exsite.rules.exchange.common.Versions;

/**
 * A custom recipient has a secondary Internet address that comes before the primary one in the alphabet. Exchange
 * 4.0 then takes it for the primary (Q152501).
 */
public final class SecondaryOrder extends ExchangeRule<CustomRecipient> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES;
    private static final VersionRange VERSIONS = VersionRange.of("4.0", "5.0");

    public SecondaryOrder() {
        super(RuleTexts.of(SecondaryOrder.class).describe("custom-recipient-secondary-first", Severity.WARNING,
                "Q152501").withVersions(VERSIONS.texts()), ExsitePackage.Literals.CUSTOM_RECIPIENT,
                new RemoveValue(SecondaryOrder.class, "remove-address").askFirst());
    }

    @Override
    protected void inspect(CustomRecipient custom, RuleContext context) {
        if (!Versions.isAnyInSite(custom, VERSIONS, context)) {
            return;
        }
        ProxyAddress primary = Recipients.primary(custom, ProxyAddress.SMTP).orElse(null);
        for (ProxyAddress address : custom.getProxyAddresses()) {
            if (primary != null && address.isType(ProxyAddress.SMTP) && !address.isPrimary()
                    && address.value().compareToIgnoreCase(primary.value()) < 0) {
                context.reportValue(custom, FEATURE, address, Labels.of(custom), address.value());
            }
        }
    }
}

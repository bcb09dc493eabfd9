package org.exsite.rules.exchange.addresses;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.ExchangeVersion;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.VersionRange;
import org.exsite.rules.exchange.common.Versions;
import org.exsite.rules.exchange.index.Instances;

/**
 * A Notes address has 256 characters or more, at which a Notes connector before service pack 3 ends with an access
 * violation (Q232076).
 */
public final class NotesAddressTooLong extends ExchangeRule<Recipient> {

    private static final int LIMIT = 255;
    private static final VersionRange VERSIONS = VersionRange.of("5.5", "5.5 SP3");

    public NotesAddressTooLong() {
        super(RuleTexts.of(NotesAddressTooLong.class).describe("notes-address-too-long", Severity.WARNING, "Q232076")
                .withVersions(VERSIONS.texts()), ExsitePackage.Literals.RECIPIENT);
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
        if (address.isType(NotesAddresses.TYPE) && address.value().length() > LIMIT && isOldConnector(context)) {
            context.reportValue(recipient, feature, address, Labels.of(recipient),
                    Integer.toString(address.value().length()), Integer.toString(LIMIT));
        }
    }

    private static boolean isOldConnector(RuleContext context) {
        return Instances.all(context, ExsitePackage.Literals.NOTES_CONNECTOR).stream().anyMatch(connector ->
                VERSIONS.contains(Versions.of(connector, context).orElse(ExchangeVersion.LAST)));
    }
}

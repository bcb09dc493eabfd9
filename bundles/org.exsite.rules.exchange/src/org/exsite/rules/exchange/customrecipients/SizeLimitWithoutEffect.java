package org.exsite.rules.exchange.customrecipients;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsitePackage;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.UnsetValue;
import org.exsite.rules.exchange.common.VersionRange;
import org.exsite.rules.exchange.common.Versions;

/**
 * A custom recipient has a limit for the size of messages that servers of Exchange 4.0 and 5.0 do not look at
 * (Q153488).
 */
public final class SizeLimitWithoutEffect extends ExchangeRule<CustomRecipient> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.RECIPIENT__INCOMING_MESSAGE_SIZE_LIMIT;
    private static final VersionRange VERSIONS = VersionRange.of("4.0", "5.5");

    public SizeLimitWithoutEffect() {
        super(RuleTexts.of(SizeLimitWithoutEffect.class).describe("custom-recipient-size-limit-ignored", Severity.INFO,
                "Q153488").withVersions(VERSIONS.texts()), ExsitePackage.Literals.CUSTOM_RECIPIENT,
                new UnsetValue(SizeLimitWithoutEffect.class, "clear-custom-size-limit", FEATURE).askFirst());
    }

    @Override
    protected void inspect(CustomRecipient custom, RuleContext context) {
        if (custom.getIncomingMessageSizeLimit() != null && Versions.isAnyInSite(custom, VERSIONS, context)) {
            context.report(custom, FEATURE, Labels.of(custom), Integer.toString(custom.getIncomingMessageSizeLimit()));
        }
    }
}

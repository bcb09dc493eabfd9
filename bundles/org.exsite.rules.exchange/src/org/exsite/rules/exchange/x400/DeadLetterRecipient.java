package org.exsite.rules.exchange.x400;

import org.exsite.model.ExsitePackage;
import org.exsite.model.MTASiteConfiguration;
import org.exsite.model.Site;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.UnsetValue;

/**
 * A dead letter recipient is left from a version before the release, and makes trouble with mail to recipients
 * that do not exist (Q154108).
 */
public final class DeadLetterRecipient extends ExchangeRule<MTASiteConfiguration> {

    public DeadLetterRecipient() {
        super(RuleTexts.of(DeadLetterRecipient.class).describe("dead-letter-recipient", Severity.WARNING, "Q154108"),
                ExsitePackage.Literals.MTA_SITE_CONFIGURATION,
                new UnsetValue(DeadLetterRecipient.class, "clear-dead-letter-recipient"));
    }

    @Override
    protected void inspect(MTASiteConfiguration settings, RuleContext context) {
        if (settings.getDeadLetterRecipient() != null) {
            Site site = context.container(settings, Site.class);
            context.report(settings, ExsitePackage.Literals.MTA_SITE_CONFIGURATION__DEAD_LETTER_RECIPIENT,
                    site == null ? Labels.of(settings) : Labels.of(site));
        }
    }
}

package org.exsite.rules.exchange.internetmail;

import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;

/**
 * Automatic replies to the Internet are disabled, so that rules that forward or reply do not work (Q181636,
 * Q253546).
 */
public final class AutoRepliesDisabled extends ExchangeRule<InternetMailService> {

    public AutoRepliesDisabled() {
        super(RuleTexts.of(AutoRepliesDisabled.class).describe("ims-auto-replies-disabled", Severity.INFO,
                "Q181636", "Q253546"), ExsitePackage.Literals.INTERNET_MAIL_SERVICE,
                new SetValue(AutoRepliesDisabled.class, "allow-auto-replies", null,
                        (finding, context) -> Boolean.FALSE).askFirst());
    }

    @Override
    protected void inspect(InternetMailService service, RuleContext context) {
        if (Boolean.TRUE.equals(service.getDisableAutoReplies())) {
            context.report(service, ExsitePackage.Literals.INTERNET_MAIL_SERVICE__DISABLE_AUTO_REPLIES, Labels.of(service));
        }
    }
}

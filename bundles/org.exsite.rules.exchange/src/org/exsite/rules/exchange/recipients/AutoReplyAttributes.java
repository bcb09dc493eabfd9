package org.exsite.rules.exchange.recipients;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.schema.Schema;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.UnsetValue;

/** A mailbox has attributes for automatic replies, which nothing has looked at since Exchange 4.0 (Q177973). */
public final class AutoReplyAttributes extends ExchangeRule<Mailbox> {

    private static final List<EAttribute> FEATURES = List.of(ExsitePackage.Literals.MAILBOX__AUTO_REPLY,
            ExsitePackage.Literals.MAILBOX__AUTO_REPLY_MESSAGE, ExsitePackage.Literals.MAILBOX__AUTO_REPLY_SUBJECT);

    public AutoReplyAttributes() {
        super(RuleTexts.of(AutoReplyAttributes.class).describe("auto-reply-without-effect", Severity.INFO, "Q177973"),
                ExsitePackage.Literals.MAILBOX, new UnsetValue(AutoReplyAttributes.class, "clear-auto-reply"));
    }

    @Override
    protected void inspect(Mailbox mailbox, RuleContext context) {
        for (EAttribute feature : FEATURES) {
            if (mailbox.eIsSet(feature) && !Boolean.FALSE.equals(mailbox.eGet(feature))) {
                context.report(mailbox, feature, Labels.of(mailbox), Schema.of(feature).label());
            }
        }
    }
}

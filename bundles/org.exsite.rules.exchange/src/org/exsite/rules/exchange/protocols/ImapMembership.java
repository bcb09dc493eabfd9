package org.exsite.rules.exchange.protocols;

import java.util.Locale;

import org.exsite.model.ExsitePackage;
import org.exsite.model.ImapProtocol;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RemoveValue;
import org.exsite.rules.exchange.common.RuleTexts;

/** IMAP4 is to use the Membership System, which the information store looks for in vain (Q201199). */
public final class ImapMembership extends ExchangeRule<ImapProtocol> {

    public ImapMembership() {
        super(RuleTexts.of(ImapMembership.class).describe("imap-membership-authentication", Severity.WARNING,
                "Q201199"), ExsitePackage.Literals.IMAP_PROTOCOL,
                new RemoveValue(ImapMembership.class, "remove-method").askFirst());
    }

    @Override
    protected void inspect(ImapProtocol protocol, RuleContext context) {
        if (Boolean.TRUE.equals(protocol.getUseSiteValues())) {
            return;
        }
        for (String method : protocol.getAuthenticationMethods()) {
            if (method.toUpperCase(Locale.ROOT).contains("MCIS")) {
                context.reportValue(protocol, ExsitePackage.Literals.PROTOCOL__AUTHENTICATION_METHODS, method,
                        Labels.of(protocol), method);
            }
        }
    }
}

package org.exsite.rules.exchange.customrecipients;

import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsitePackage;
import org.exsite.model.ProtocolSetting;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;

/** A custom recipient has settings that let it use POP3 or IMAP4, but it has no mailbox to be read (Q173776). */
public final class ImapOrPop extends ExchangeRule<CustomRecipient> {

    public ImapOrPop() {
        super(RuleTexts.of(ImapOrPop.class).describe("custom-recipient-with-mail-protocol", Severity.INFO, "Q173776"),
                ExsitePackage.Literals.CUSTOM_RECIPIENT,
                new SetValue(ImapOrPop.class, "disable-protocol", null, (finding, context) -> "0"));
    }

    @Override
    protected void inspect(CustomRecipient custom, RuleContext context) {
        if (custom.eIsSet(ExsitePackage.Literals.RECIPIENT__PROTOCOL_SETTINGS)) {
            for (ProtocolSetting setting : custom.getProtocolSettings()) {
                String protocol = setting.getProtocol() == null ? ""
                        : setting.getProtocol().strip().toUpperCase(Locale.ROOT);
                if ((protocol.equals("POP3") || protocol.equals("IMAP4")) && "1".equals(setting.getEnabled())) {
                    context.report(setting, ExsitePackage.Literals.PROTOCOL_SETTING__ENABLED, Labels.of(custom), protocol);
                }
            }
        }
    }

    @Override
    public boolean looksAt(EClass contained) {
        return contained == ExsitePackage.Literals.PROTOCOL_SETTING;
    }
}

package org.exsite.rules.exchange.internetmail;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.schema.Schema;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;

/** The character set of an Internet Mail Service is not that of Western Europe (Q230250, Q305540). */
public final class CharacterSetOther extends ExchangeRule<InternetMailService> {

    private static final String USUAL = "ISO-8859-1";

    public CharacterSetOther() {
        super(RuleTexts.of(CharacterSetOther.class).describe("ims-character-set", Severity.INFO, "Q230250", "Q305540"),
                ExsitePackage.Literals.INTERNET_MAIL_SERVICE,
                new SetValue(CharacterSetOther.class, "use-western-european", null,
                        (finding, context) -> USUAL).askFirst());
    }

    @Override
    protected void inspect(InternetMailService service, RuleContext context) {
        report(service, ExsitePackage.Literals.INTERNET_MAIL_SERVICE__CHARACTER_SET, service.getCharacterSet(), context);
        report(service, ExsitePackage.Literals.INTERNET_MAIL_SERVICE__NON_MIME_CHARACTER_SET,
                service.getNonMimeCharacterSet(), context);
    }

    private static void report(InternetMailService service, EAttribute feature, String value, RuleContext context) {
        if (value != null && !value.isBlank() && !USUAL.equalsIgnoreCase(value.strip())
                && !"us-ascii".equalsIgnoreCase(value.strip())) {
            context.report(service, feature, Labels.of(service), value, Schema.of(feature).label());
        }
    }
}

package org.exsite.rules.exchange.customrecipients;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsitePackage;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.AddressTemplate;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Instances;

/**
 * A custom recipient has no first or last name, and the template of Internet addresses needs it: its address does
 * not follow when the site address changes (Q184531).
 */
public final class NamesMissing extends ExchangeRule<CustomRecipient> {

    public NamesMissing() {
        super(RuleTexts.of(NamesMissing.class).describe("custom-recipient-name-missing", Severity.WARNING, "Q184531"),
                ExsitePackage.Literals.CUSTOM_RECIPIENT);
    }

    @Override
    protected void inspect(CustomRecipient custom, RuleContext context) {
        boolean first = isBlank(custom.getFirstName());
        boolean last = isBlank(custom.getLastName());
        if (!first && !last) {
            return;
        }
        for (EObject object : Instances.inSiteOf(context, custom, ExsitePackage.Literals.SITE_ADDRESSING)) {
            for (AddressTemplate template : ((SiteAddressing) object).getGatewayProxies()) {
                String text = template.toString();
                if (text.regionMatches(true, 0, "SMTP:", 0, 5) && (first && text.matches(".*%\\d*g.*")
                        || last && text.matches(".*%\\d*s.*"))) {
                    context.report(custom, first ? ExsitePackage.Literals.PERSON_RECIPIENT__FIRST_NAME
                            : ExsitePackage.Literals.PERSON_RECIPIENT__LAST_NAME, Labels.of(custom), text);
                    return;
                }
            }
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}

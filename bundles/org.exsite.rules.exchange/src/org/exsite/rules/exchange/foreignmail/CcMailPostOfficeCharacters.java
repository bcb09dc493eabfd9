package org.exsite.rules.exchange.foreignmail;

import org.exsite.model.CcMailConnector;
import org.exsite.model.ExsitePackage;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * The name of a cc:Mail postoffice has characters beyond ASCII, so that directory synchronization fails (Q197258).
 */
public final class CcMailPostOfficeCharacters extends ExchangeRule<CcMailConnector> {

    private static final int MAX_ASCII = 126;

    public CcMailPostOfficeCharacters() {
        super(RuleTexts.of(CcMailPostOfficeCharacters.class).describe("cc-mail-post-office-characters", Severity.ERROR,
                "Q197258"), ExsitePackage.Literals.CC_MAIL_CONNECTOR);
    }

    @Override
    protected void inspect(CcMailConnector connector, RuleContext context) {
        String name = connector.getPostOfficeName();
        if (name != null && name.chars().anyMatch(c -> c > MAX_ASCII)) {
            context.report(connector, ExsitePackage.Literals.CC_MAIL_CONNECTOR__POST_OFFICE_NAME, Labels.of(connector),
                    name);
        }
    }
}

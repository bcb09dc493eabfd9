package org.exsite.rules.exchange.sites;

import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * The name of the organization or a site has an at sign, so that Internet addresses are generated with characters
 * that nobody wrote (Q201470).
 */
public final class NameWithAtSign extends ExchangeRule<DirectoryObject> {

    public NameWithAtSign() {
        super(RuleTexts.of(NameWithAtSign.class).describe("name-with-at-sign", Severity.ERROR, "Q201470"),
                ExsitePackage.Literals.DIRECTORY_OBJECT);
    }

    @Override
    protected void inspect(DirectoryObject object, RuleContext context) {
        if (Names.isOrganizationOrSite(object) && object.getName() != null && object.getName().indexOf('@') >= 0) {
            context.report(object, ExsitePackage.Literals.DIRECTORY_OBJECT__NAME, object.getName());
        }
    }
}

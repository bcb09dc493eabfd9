package org.exsite.rules.exchange.sites;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;

/**
 * The display name of the organization or a site is so long that Setup cannot make names and addresses of it
 * (Q175101).
 */
public final class NameTooLong extends ExchangeRule<DirectoryObject> {

    private static final int LIMIT = 64;

    public NameTooLong() {
        super(RuleTexts.of(NameTooLong.class).describe("organization-or-site-name-too-long", Severity.WARNING,
                "Q175101"), ExsitePackage.Literals.DIRECTORY_OBJECT,
                new SetValue(NameTooLong.class, "shorten-display-name", null, (finding, context) ->
                        ((String) finding.object().eGet(finding.feature())).substring(0, LIMIT).strip()).askFirst());
    }

    @Override
    protected void inspect(DirectoryObject object, RuleContext context) {
        if (Names.isOrganizationOrSite(object)) {
            String name = object instanceof Site site ? site.getDisplayName() : ((Organization) object).getDisplayName();
            if (name != null && name.length() > LIMIT) {
                context.report(object, feature(object), name, Integer.toString(name.length()));
            }
        }
    }

    private static EAttribute feature(DirectoryObject object) {
        return object instanceof Site ? ExsitePackage.Literals.SITE__DISPLAY_NAME
                : ExsitePackage.Literals.ORGANIZATION__DISPLAY_NAME;
    }
}

package org.exsite.rules.exchange.folders;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.ExsitePackage;
import org.exsite.model.ISSiteConfiguration;
import org.exsite.model.Site;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.UnsetValue;

/**
 * Not everybody may create public folders at the top, which somebody who is not allowed to is told as a lack of
 * permission (Q202265), and which keeps shared folders of Microsoft Mail from being migrated (Q149284).
 */
public final class TopLevelFoldersRestricted extends ExchangeRule<ISSiteConfiguration> {

    private static final EAttribute CREATORS = ExsitePackage.Literals.IS_SITE_CONFIGURATION__TOP_LEVEL_FOLDER_CREATORS;
    private static final EAttribute OTHERS = ExsitePackage.Literals.IS_SITE_CONFIGURATION__TOP_LEVEL_FOLDER_NON_CREATORS;

    public TopLevelFoldersRestricted() {
        super(RuleTexts.of(TopLevelFoldersRestricted.class).describe("top-level-folders-restricted", Severity.INFO,
                "Q202265", "Q149284"), ExsitePackage.Literals.IS_SITE_CONFIGURATION,
                // everybody may, where both lists are empty (Q202265)
                new UnsetValue(TopLevelFoldersRestricted.class, "allow-everyone", CREATORS, OTHERS).askFirst());
    }

    @Override
    protected void inspect(ISSiteConfiguration settings, RuleContext context) {
        boolean creators = settings.eIsSet(CREATORS);
        if (creators || settings.eIsSet(OTHERS)) {
            Site site = context.container(settings, Site.class);
            context.report(settings, creators ? CREATORS : OTHERS, site == null ? "" : Labels.of(site));
        }
    }
}

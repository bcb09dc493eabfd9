package org.exsite.rules.exchange.folders;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.DSSiteConfiguration;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.AddValues;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Instances;

/**
 * Public folders are hidden from the address book, but that they are is not replicated, so that other sites show
 * them (Q254506).
 */
public final class HiddenFoldersShownElsewhere extends ExchangeRule<DSSiteConfiguration> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.DS_SITE_CONFIGURATION__INTERSITE_ATTRIBUTES;
    private static final String HIDE = "Hide-From-Address-Book";

    public HiddenFoldersShownElsewhere() {
        super(RuleTexts.of(HiddenFoldersShownElsewhere.class).describe("hidden-folders-shown-elsewhere", Severity.INFO,
                "Q254506"), ExsitePackage.Literals.DS_SITE_CONFIGURATION,
                new AddValues(HiddenFoldersShownElsewhere.class, "replicate-hiding", FEATURE,
                        (finding, context) -> List.of(HIDE)));
    }

    @Override
    protected void inspect(DSSiteConfiguration settings, RuleContext context) {
        Site site = context.container(settings, Site.class);
        if (site != null && settings.eIsSet(FEATURE) && !settings.getIntersiteAttributes().contains(HIDE)
                && context.find(HiddenFolders.INDEX, site.getDistinguishedName()) != null
                && context.lookup(Instances.of(ExsitePackage.Literals.SITE), Instances.ALL).size() > 1) {
            context.report(settings, FEATURE, Labels.of(site));
        }
    }
}

package org.exsite.rules.exchange.siteaddressing;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.ActivationStyle;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;
import org.exsite.rules.exchange.common.VersionRange;
import org.exsite.rules.exchange.common.Versions;

/**
 * Routing is recalculated all the time. Each time site addressing is written anew, which can undo what the first newer
 * server of a site of version 4.0 has added to it (Q184768); elsewhere it is seldom of use.
 */
public final class RecalculatedAlways extends ExchangeRule<SiteAddressing> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.SCHEDULED__ACTIVATION_STYLE;
    private static final VersionRange VERSION_4 = VersionRange.of("4.0", "5.0");

    public RecalculatedAlways() {
        super(RuleTexts.of(RecalculatedAlways.class).describe("routing-recalculated-always", Severity.WARNING, "Q184768"),
                ExsitePackage.Literals.SITE_ADDRESSING,
                new SetValue(RecalculatedAlways.class, "recalculate-at-selected-times", FEATURE,
                        (finding, context) -> ActivationStyle.SELECTED_TIMES).askFirst());
    }

    @Override
    protected void inspect(SiteAddressing addressing, RuleContext context) {
        Site site = context.container(addressing, Site.class);
        if (site != null && addressing.getActivationStyle() == ActivationStyle.ALWAYS) {
            boolean old = Versions.isAnyInSite(addressing, VERSION_4, context);
            context.reportAs(old ? Severity.WARNING : Severity.INFO, old ? "old" : "", addressing, FEATURE, null,
                    Labels.of(site));
        }
    }
}

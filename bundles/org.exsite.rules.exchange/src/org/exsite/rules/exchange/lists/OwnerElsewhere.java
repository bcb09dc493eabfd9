package org.exsite.rules.exchange.lists;

import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ChooseObject;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * The owner of a distribution list is in another site, where the list is a copy that cannot be changed (Q152082,
 * Q286216).
 */
public final class OwnerElsewhere extends ExchangeRule<DistributionList> {

    public OwnerElsewhere() {
        super(RuleTexts.of(OwnerElsewhere.class).describe("list-owner-in-other-site", Severity.WARNING,
                "Q152082", "Q286216"), ExsitePackage.Literals.DISTRIBUTION_LIST,
                new ChooseObject(OwnerElsewhere.class, "choose-owner", Owners.FEATURE, Owners::candidates));
    }

    @Override
    protected void inspect(DistributionList list, RuleContext context) {
        Site site = list.getOwner() == null ? null : context.container(list, Site.class);
        if (site != null && !list.getOwner().isWithin(site.getDistinguishedName())) {
            context.report(list, Owners.FEATURE, Labels.of(list), list.getOwner(), Labels.of(site));
        }
    }
}

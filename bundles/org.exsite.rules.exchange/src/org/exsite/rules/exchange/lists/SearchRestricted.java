package org.exsite.rules.exchange.lists;

import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.UnsetValue;

/**
 * Some accounts have the search permission on a distribution list. Everybody else cannot see who is in it
 * (Q311387).
 */
public final class SearchRestricted extends ExchangeRule<DistributionList> {

    public SearchRestricted() {
        super(RuleTexts.of(SearchRestricted.class).describe("list-search-restricted", Severity.INFO, "Q311387"),
                ExsitePackage.Literals.DISTRIBUTION_LIST,
                new UnsetValue(SearchRestricted.class, "take-search-away").askFirst());
    }

    @Override
    protected void inspect(DistributionList list, RuleContext context) {
        if (list.eIsSet(ExsitePackage.Literals.DIRECTORY_OBJECT__SEARCHERS)) {
            context.report(list, ExsitePackage.Literals.DIRECTORY_OBJECT__SEARCHERS, Labels.of(list));
        }
    }
}

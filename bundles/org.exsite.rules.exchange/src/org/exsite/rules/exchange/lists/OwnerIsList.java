package org.exsite.rules.exchange.lists;

import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ChooseObject;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Directory;

/**
 * The owner of a distribution list is another list. An import can do that, but nobody gets rights by it (Q230665).
 */
public final class OwnerIsList extends ExchangeRule<DistributionList> {

    public OwnerIsList() {
        super(RuleTexts.of(OwnerIsList.class).describe("list-owner-is-list", Severity.WARNING, "Q230665"),
                ExsitePackage.Literals.DISTRIBUTION_LIST,
                new ChooseObject(OwnerIsList.class, "choose-owner", Owners.FEATURE, Owners::candidates));
    }

    @Override
    protected void inspect(DistributionList list, RuleContext context) {
        if (list.getOwner() != null && context.first(Directory.BY_NAME, list.getOwner()) instanceof DistributionList owner) {
            context.report(list, Owners.FEATURE, Labels.of(list), Labels.of(owner));
        }
    }
}

package org.exsite.rules.exchange.lists;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RemoveValue;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Directory;

/** A distribution list is a member of itself, directly or by other lists. */
public final class ListInItself extends ExchangeRule<DistributionList> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.DISTRIBUTION_LIST__MEMBERS;

    public ListInItself() {
        super(RuleTexts.of(ListInItself.class).describe("list-contains-itself", Severity.WARNING),
                ExsitePackage.Literals.DISTRIBUTION_LIST,
                new RemoveValue(ListInItself.class, "remove-nested-list").askFirst());
    }

    @Override
    protected void inspect(DistributionList list, RuleContext context) {
        if (list.eIsSet(FEATURE)) {
            for (DistinguishedName member : list.getMembers()) {
                if (context.find(Directory.BY_NAME, member) instanceof DistributionList nested
                        && (nested == list || leadsTo(nested, list, context, new HashSet<>()))) {
                    context.reportValue(list, FEATURE, member, Labels.of(list), member.value());
                }
            }
        }
    }

    private static boolean leadsTo(DistributionList from, DistributionList target, RuleContext context,
            Set<DistributionList> seen) {
        if (!seen.add(from) || !context.use(from).eIsSet(FEATURE)) {
            return false;
        }
        for (DistinguishedName member : from.getMembers()) {
            if (context.find(Directory.BY_NAME, member) instanceof DistributionList nested
                    && (nested == target || leadsTo(nested, target, context, seen))) {
                return true;
            }
        }
        return false;
    }
}

package org.exsite.rules.exchange.lists;

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

/**
 * A member of a distribution list does not exist: the list was imported with a name that leads nowhere, or with
 * the wrong container in it. It gets no mail, not even when it is created later (Q200774, Q165319, Q263113).
 */
public final class MemberMissing extends ExchangeRule<DistributionList> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.DISTRIBUTION_LIST__MEMBERS;

    public MemberMissing() {
        super(RuleTexts.of(MemberMissing.class).describe("list-member-missing", Severity.ERROR,
                "Q200774", "Q165319", "Q263113"), ExsitePackage.Literals.DISTRIBUTION_LIST,
                new RemoveValue(MemberMissing.class, "remove-member"));
    }

    @Override
    protected void inspect(DistributionList list, RuleContext context) {
        if (list.eIsSet(FEATURE)) {
            for (DistinguishedName member : list.getMembers()) {
                if (Directory.isMissing(context, member)) {
                    context.reportValue(list, FEATURE, member, Labels.of(list), member);
                }
            }
        }
    }
}

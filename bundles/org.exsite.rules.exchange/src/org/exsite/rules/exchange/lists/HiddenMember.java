package org.exsite.rules.exchange.lists;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Recipient;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RemoveValue;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.VersionRange;
import org.exsite.rules.exchange.index.Directory;

/**
 * A member of a distribution list is hidden, and the server is of version 4.0: nobody can send encrypted mail to
 * the list (Q152881).
 */
public final class HiddenMember extends ExchangeRule<DistributionList> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.DISTRIBUTION_LIST__MEMBERS;

    public HiddenMember() {
        super(RuleTexts.of(HiddenMember.class).describe("list-hidden-member", Severity.WARNING, "Q152881"),
                VersionRange.of("4.0", "5.0"), ExsitePackage.Literals.DISTRIBUTION_LIST,
                new RemoveValue(HiddenMember.class, "remove-hidden-member").askFirst());
    }

    @Override
    protected void inspect(DistributionList list, RuleContext context) {
        for (DistinguishedName member : list.getMembers()) {
            if (Directory.find(context, member) instanceof Recipient recipient
                    && Boolean.TRUE.equals(recipient.getHiddenFromAddressBook())) {
                context.reportValue(list, FEATURE, member, Labels.of(list), Labels.of(recipient));
            }
        }
    }
}

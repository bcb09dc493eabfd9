package org.exsite.rules.exchange.lists;

import java.util.List;

import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.AddValues;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Directory;

/**
 * The Windows NT account of the owner of a distribution list has no permission on the list, so that the owner
 * cannot change who is in it (Q203620, Q177838, Q242039).
 */
public final class OwnerWithoutPermission extends ExchangeRule<DistributionList> {

    public OwnerWithoutPermission() {
        super(RuleTexts.of(OwnerWithoutPermission.class).describe("list-owner-without-permission", Severity.WARNING,
                "Q203620", "Q177838", "Q242039"), ExsitePackage.Literals.DISTRIBUTION_LIST,
                new AddValues(OwnerWithoutPermission.class, "grant-permission",
                        ExsitePackage.Literals.DIRECTORY_OBJECT__USERS, (finding, context) ->
                                List.of(finding.value())));
    }

    @Override
    protected void inspect(DistributionList list, RuleContext context) {
        if (list.getOwner() != null && list.eIsSet(ExsitePackage.Literals.DIRECTORY_OBJECT__USERS)
                && Directory.find(context, list.getOwner()) instanceof Mailbox owner && !hasPermission(list, owner)) {
            context.reportValue(list, Owners.FEATURE, owner.getPrimaryWindowsAccount(), Labels.of(owner),
                    owner.getPrimaryWindowsAccount(), Labels.of(list));
        }
    }

    /** What an export does not say is taken for right. */
    static boolean hasPermission(DistributionList list, Mailbox owner) {
        String account = owner.getPrimaryWindowsAccount();
        return account == null || !list.eIsSet(ExsitePackage.Literals.DIRECTORY_OBJECT__USERS)
                || list.getUsers().stream().anyMatch(account::equalsIgnoreCase)
                || list.getAdministrators().stream().anyMatch(account::equalsIgnoreCase);
    }
}

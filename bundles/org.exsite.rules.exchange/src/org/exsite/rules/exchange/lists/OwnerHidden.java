package org.exsite.rules.exchange.lists;

import org.eclipse.emf.edit.command.SetCommand;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Recipient;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ChooseObject;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetElsewhere;
import org.exsite.rules.exchange.index.Directory;

/** The owner of a distribution list is hidden from the address book, so that clients show no owner (Q237293). */
public final class OwnerHidden extends ExchangeRule<DistributionList> {

    public OwnerHidden() {
        super(RuleTexts.of(OwnerHidden.class).describe("list-owner-hidden", Severity.INFO, "Q237293"),
                ExsitePackage.Literals.DISTRIBUTION_LIST,
                new SetElsewhere(OwnerHidden.class, "show-owner",
                        (finding, context) -> Directory.find(context, ((DistributionList) finding.object()).getOwner()),
                        ExsitePackage.Literals.RECIPIENT__HIDDEN_FROM_ADDRESS_BOOK,
                        (finding, context) -> SetCommand.UNSET_VALUE).askFirst(),
                new ChooseObject(OwnerHidden.class, "choose-owner", Owners.FEATURE, Owners::candidates));
    }

    @Override
    protected void inspect(DistributionList list, RuleContext context) {
        if (Directory.find(context, list.getOwner()) instanceof Recipient owner
                && Boolean.TRUE.equals(owner.getHiddenFromAddressBook())) {
            context.report(list, Owners.FEATURE, Labels.of(list), Labels.of(owner));
        }
    }
}

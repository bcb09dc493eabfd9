package org.exsite.rules.exchange.lists;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeFix;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Directory;

/**
 * A list takes messages from everybody, but a list in it does not: part of the members get nothing, and senders
 * get a report (Q241632).
 */
public final class NestedRestriction extends ExchangeRule<DistributionList> {

    private static final EAttribute MEMBERS = ExsitePackage.Literals.DISTRIBUTION_LIST__MEMBERS;

    public NestedRestriction() {
        super(RuleTexts.of(NestedRestriction.class).describe("nested-list-restricted", Severity.WARNING, "Q241632"),
                ExsitePackage.Literals.DISTRIBUTION_LIST,
                new LiftRestriction());
    }

    @Override
    protected void inspect(DistributionList list, RuleContext context) {
        if (!list.eIsSet(MEMBERS) || isRestricted(list)) {
            return;
        }
        for (DistinguishedName member : list.getMembers()) {
            if (context.find(Directory.BY_NAME, member) instanceof DistributionList nested
                    && isRestricted(context.use(nested))) {
                context.reportValue(list, MEMBERS, member, Labels.of(list), Labels.of(nested));
            }
        }
    }

    private static boolean isRestricted(DistributionList list) {
        return LiftRestriction.FEATURES.stream().anyMatch(list::eIsSet);
    }

    /** Lets the nested list take messages from everybody too. */
    private static final class LiftRestriction extends ExchangeFix {

        static final List<EAttribute> FEATURES = List.of(
                ExsitePackage.Literals.DELIVERY_RESTRICTIONS__ACCEPT_MESSAGES_FROM,
                ExsitePackage.Literals.DELIVERY_RESTRICTIONS__ACCEPT_MESSAGES_FROM_LISTS);

        LiftRestriction() {
            super("lift-restriction");
            askFirst();
        }

        @Override
        public boolean isApplicable(Finding finding, RuleContext context) {
            return Directory.find(context, (DistinguishedName) finding.value()) != null;
        }

        @Override
        public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
            DirectoryObject nested = Directory.find(context, (DistinguishedName) finding.value());
            CompoundCommand command = new CompoundCommand();
            FEATURES.stream().filter(nested::eIsSet).forEach(feature ->
                    command.append(SetCommand.create(domain, nested, feature, SetCommand.UNSET_VALUE)));
            return command;
        }
    }
}

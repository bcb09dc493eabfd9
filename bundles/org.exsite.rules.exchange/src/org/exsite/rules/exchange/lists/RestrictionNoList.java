package org.exsite.rules.exchange.lists;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Recipient;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeFix;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Directory;

/** Something else than a distribution list stands among the lists whose messages are accepted or rejected (Q151784). */
public final class RestrictionNoList extends ExchangeRule<DirectoryObject> {

    private static final EAttribute ACCEPT_LISTS =
            ExsitePackage.Literals.DELIVERY_RESTRICTIONS__ACCEPT_MESSAGES_FROM_LISTS;
    private static final EAttribute REJECT_LISTS =
            ExsitePackage.Literals.DELIVERY_RESTRICTIONS__REJECT_MESSAGES_FROM_LISTS;

    public RestrictionNoList() {
        super(RuleTexts.of(RestrictionNoList.class).describe("restriction-is-no-list", Severity.ERROR, "Q151784"),
                ExsitePackage.Literals.DELIVERY_RESTRICTIONS, new MoveToSenders());
    }

    @Override
    protected void inspect(DirectoryObject object, RuleContext context) {
        for (EAttribute feature : List.of(ACCEPT_LISTS, REJECT_LISTS)) {
            if (object.eIsSet(feature)) {
                for (Object name : (List<?>) object.eGet(feature)) {
                    EObject found = context.find(Directory.BY_NAME, name);
                    if (found != null && !(found instanceof DistributionList)) {
                        context.reportValue(object, feature, name, Labels.of(object), name);
                    }
                }
            }
        }
    }

    /** Puts the recipient among single senders, where it belongs. */
    private static final class MoveToSenders extends ExchangeFix {

        MoveToSenders() {
            super("move-to-senders");
        }

        @Override
        public boolean isApplicable(Finding finding, RuleContext context) {
            return context.find(Directory.BY_NAME, finding.value()) instanceof Recipient;
        }

        @Override
        public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
            CompoundCommand command = new CompoundCommand();
            command.append(RemoveCommand.create(domain, finding.object(), finding.feature(), finding.value()));
            command.append(AddCommand.create(domain, finding.object(), finding.feature() == ACCEPT_LISTS
                    ? ExsitePackage.Literals.DELIVERY_RESTRICTIONS__ACCEPT_MESSAGES_FROM
                    : ExsitePackage.Literals.DELIVERY_RESTRICTIONS__REJECT_MESSAGES_FROM, finding.value()));
            return command;
        }
    }
}

package org.exsite.rules.exchange.connections;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Gateway;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeFix;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * The delivery restrictions of a connector name distribution lists. For every message the MTA looks through all
 * their members (Q158590, Q263924).
 */
public final class RestrictedByList extends ExchangeRule<Gateway> {

    public RestrictedByList() {
        super(RuleTexts.of(RestrictedByList.class).describe("connector-restricted-by-list", Severity.WARNING,
                "Q158590", "Q263924"), ExsitePackage.Literals.GATEWAY,
                new ClearLists());
    }

    @Override
    protected void inspect(Gateway connector, RuleContext context) {
        for (EAttribute feature : ClearLists.FEATURES) {
            if (connector.eIsSet(feature)) {
                context.report(connector, feature, Labels.of(connector),
                        ((DistinguishedName) ((List<?>) connector.eGet(feature)).getFirst()).value());
                return;
            }
        }
    }

    /** Lifts restrictions by lists. */
    private static final class ClearLists extends ExchangeFix {

        static final List<EAttribute> FEATURES = List.of(
                ExsitePackage.Literals.DELIVERY_RESTRICTIONS__ACCEPT_MESSAGES_FROM_LISTS,
                ExsitePackage.Literals.DELIVERY_RESTRICTIONS__REJECT_MESSAGES_FROM_LISTS);

        ClearLists() {
            super("clear-list-restrictions");
            askFirst();
        }

        @Override
        public boolean isApplicable(Finding finding, RuleContext context) {
            return true;
        }

        @Override
        public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
            CompoundCommand command = new CompoundCommand();
            FEATURES.stream().filter(finding.object()::eIsSet).forEach(feature -> command.append(
                    SetCommand.create(domain, finding.object(), feature, SetCommand.UNSET_VALUE)));
            return command;
        }
    }
}

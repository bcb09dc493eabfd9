package org.exsite.rules.exchange.sitelinks;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.ConnectedSite;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Gateway;
import org.exsite.model.Site;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeFix;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.VersionRange;
import org.exsite.rules.exchange.index.Replication;

/**
 * A connector to a site that is replicated restricts size or senders of messages. Version 5.0 applies that to messages
 * of the directory and of public folder replication as well (Q169676).
 */
public final class ReplicationRestricted extends ExchangeRule<Gateway> {

    private static final List<EAttribute> RESTRICTIONS = List.of(ExsitePackage.Literals.GATEWAY__MESSAGE_SIZE_LIMIT,
            ExsitePackage.Literals.DELIVERY_RESTRICTIONS__ACCEPT_MESSAGES_FROM,
            ExsitePackage.Literals.DELIVERY_RESTRICTIONS__REJECT_MESSAGES_FROM,
            ExsitePackage.Literals.DELIVERY_RESTRICTIONS__ACCEPT_MESSAGES_FROM_LISTS,
            ExsitePackage.Literals.DELIVERY_RESTRICTIONS__REJECT_MESSAGES_FROM_LISTS);

    public ReplicationRestricted() {
        super(RuleTexts.of(ReplicationRestricted.class).describe("replication-over-restricted-connector", Severity.ERROR,
                "Q169676"), VersionRange.of("5.0", "5.0 SP2"), ExsitePackage.Literals.GATEWAY, new LiftRestrictions());
    }

    @Override
    protected void inspect(Gateway connector, RuleContext context) {
        EAttribute restriction = RESTRICTIONS.stream().filter(connector::eIsSet).findFirst().orElse(null);
        Site local = restriction == null ? null : context.container(connector, Site.class);
        if (local != null) {
            for (ConnectedSite connected : connector.getConnectedSites()) {
                Site remote = RemoteSites.find(connected, context);
                if (remote != null && Replication.isBetween(local, remote, context)) {
                    context.report(connector, restriction, Labels.of(connector), Labels.of(remote));
                    return;
                }
            }
        }
    }

    @Override
    public boolean looksAt(EClass contained) {
        return contained == ExsitePackage.Literals.CONNECTED_SITE;
    }

    /** Lifts all restrictions of the connector. */
    private static final class LiftRestrictions extends ExchangeFix {

        LiftRestrictions() {
            super("lift-restrictions");
            askFirst();
        }

        @Override
        public boolean isApplicable(Finding finding, RuleContext context) {
            return true;
        }

        @Override
        public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
            CompoundCommand command = new CompoundCommand();
            RESTRICTIONS.stream().filter(finding.object()::eIsSet).forEach(feature -> command.append(
                    SetCommand.create(domain, finding.object(), feature, SetCommand.UNSET_VALUE)));
            return command;
        }
    }
}

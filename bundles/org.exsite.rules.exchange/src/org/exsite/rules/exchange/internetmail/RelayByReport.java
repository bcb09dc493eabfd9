package org.exsite.rules.exchange.internetmail;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeFix;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.VersionRange;

/**
 * An Internet Mail Service does not route messages on that come in, so it takes them and sends reports: whoever forges
 * the sender still gets messages delivered by it (Q255695). Service pack 1 has restrictions that refuse them.
 */
public final class RelayByReport extends ExchangeRule<InternetMailService> {

    public RelayByReport() {
        super(RuleTexts.of(RelayByReport.class).describe("ims-relay-by-report", Severity.INFO, "Q255695"),
                VersionRange.of("5.5 SP1", null), ExsitePackage.Literals.INTERNET_MAIL_SERVICE, new RerouteRestricted());
    }

    /** Services with restrictions or with clients of POP3 or IMAP4 have findings of other rules. */
    @Override
    protected void inspect(InternetMailService service, RuleContext context) {
        if (Boolean.FALSE.equals(service.getRerouteIncoming()) && service.getRoutingRestrictions().isEmpty()
                && !ReroutingOffForPop.hasClients(service, context)) {
            context.report(service, ExsitePackage.Literals.INTERNET_MAIL_SERVICE__REROUTE_INCOMING, Labels.of(service));
        }
    }

    /** Routes messages on for hosts and clients that authenticate, and for nobody else. */
    private static final class RerouteRestricted extends ExchangeFix {

        RerouteRestricted() {
            super("reroute-for-authenticated");
            askFirst();
        }

        @Override
        public boolean isApplicable(Finding finding, RuleContext context) {
            return true;
        }

        @Override
        public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
            CompoundCommand command = new CompoundCommand();
            command.append(SetCommand.create(domain, finding.object(),
                    ExsitePackage.Literals.INTERNET_MAIL_SERVICE__REROUTE_INCOMING, Boolean.TRUE));
            command.append(AddCommand.create(domain, finding.object(),
                    ExsitePackage.Literals.INTERNET_MAIL_SERVICE__ROUTING_RESTRICTIONS, "authentication"));
            return command;
        }
    }
}

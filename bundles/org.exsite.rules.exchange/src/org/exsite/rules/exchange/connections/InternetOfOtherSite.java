package org.exsite.rules.exchange.connections;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.AddressSpace;
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
 * Internet Mail Services of several sites take all Internet mail, and none is for its site alone. An MTA of version 4.0
 * may then send mail to the service of another site (Q161947). Later versions have scopes instead (Q279404).
 */
public final class InternetOfOtherSite extends ExchangeRule<InternetMailService> {

    public InternetOfOtherSite() {
        super(RuleTexts.of(InternetOfOtherSite.class).describe("internet-mail-of-other-site", Severity.INFO, "Q161947"),
                VersionRange.of("4.0", "5.0"), ExsitePackage.Literals.INTERNET_MAIL_SERVICE, new MakeLocal());
    }

    @Override
    protected void inspect(InternetMailService service, RuleContext context) {
        for (AddressSpace space : service.getAddressSpaces()) {
            InternetMailService other = Spaces.isInternet(space) ? InternetScope.inOtherSite(service, true, context) : null;
            if (other != null) {
                context.report(space, ExsitePackage.Literals.ADDRESS_SPACE__TYPE, Labels.of(service), Labels.of(other));
            }
        }
    }

    @Override
    public boolean looksAt(EClass contained) {
        return contained == ExsitePackage.Literals.ADDRESS_SPACE;
    }

    /** Gives the space the type LOCAL, and puts its own type before the address. */
    private static final class MakeLocal extends ExchangeFix {

        MakeLocal() {
            super("make-local");
            askFirst();
        }

        @Override
        public boolean isApplicable(Finding finding, RuleContext context) {
            return true;
        }

        @Override
        public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
            AddressSpace space = (AddressSpace) finding.object();
            CompoundCommand command = new CompoundCommand();
            command.append(SetCommand.create(domain, space, ExsitePackage.Literals.ADDRESS_SPACE__ADDRESS,
                    space.getType() + ':' + Spaces.pattern(space)));
            command.append(SetCommand.create(domain, space, ExsitePackage.Literals.ADDRESS_SPACE__TYPE, "LOCAL"));
            return command;
        }
    }
}

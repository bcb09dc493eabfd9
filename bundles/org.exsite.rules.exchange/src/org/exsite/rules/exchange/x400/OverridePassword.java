package org.exsite.rules.exchange.x400;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.ExsitePackage;
import org.exsite.model.MTA;
import org.exsite.model.X400Connector;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeFix;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.VersionRange;

/**
 * An X.400 connector overrides the password of its MTA. An MTA of version 4.0 that is called answers with its own
 * password all the same (Q159182).
 */
public final class OverridePassword extends ExchangeRule<X400Connector> {

    private static final EAttribute PASSWORD = ExsitePackage.Literals.LOCAL_MTA_IDENTITY__LOCAL_MTA_PASSWORD;

    public OverridePassword() {
        super(RuleTexts.of(OverridePassword.class).describe("x400-override-password-differs", Severity.ERROR, "Q159182"),
                VersionRange.of("4.0", "4.0 SP5"), ExsitePackage.Literals.X400_CONNECTOR, new UsePasswordOfMta());
    }

    @Override
    protected void inspect(X400Connector connector, RuleContext context) {
        MTA agent = Peers.agent(connector, context);
        if (agent != null && agent.eIsSet(PASSWORD) && connector.eIsSet(PASSWORD)
                && !agent.getLocalMTAPassword().equals(connector.getLocalMTAPassword())) {
            context.report(connector, PASSWORD, Labels.of(connector));
        }
    }

    /** Uses one password here, and tells the other end if it is in the model. */
    private static final class UsePasswordOfMta extends ExchangeFix {

        UsePasswordOfMta() {
            super("use-password-of-mta");
            askFirst();
        }

        @Override
        public boolean isApplicable(Finding finding, RuleContext context) {
            return true;
        }

        @Override
        public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
            X400Connector connector = (X400Connector) finding.object();
            String password = Peers.agent(connector, context).getLocalMTAPassword();
            CompoundCommand command = new CompoundCommand();
            command.append(SetCommand.create(domain, connector, PASSWORD, password));
            X400Connector other = Peers.of(connector, context);
            if (other != null) {
                command.append(SetCommand.create(domain, other,
                        ExsitePackage.Literals.X400_CONNECTOR__REMOTE_MTA_PASSWORD, password));
            }
            return command;
        }
    }
}

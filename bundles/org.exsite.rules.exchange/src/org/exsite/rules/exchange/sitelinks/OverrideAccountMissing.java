package org.exsite.rules.exchange.sitelinks;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.model.SiteConnector;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeFix;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * A site connector leads to a site with another service account and does not override its own by that one (Q230602). If
 * the other account has the role of a service account administrator here, the sites have been made to work without
 * (Q165324).
 */
public final class OverrideAccountMissing extends ExchangeRule<SiteConnector> {

    public OverrideAccountMissing() {
        super(RuleTexts.of(OverrideAccountMissing.class).describe("site-connector-without-override-account",
                Severity.WARNING, "Q230602"), ExsitePackage.Literals.SITE_CONNECTOR, new UseRemoteAccount());
    }

    @Override
    protected void inspect(SiteConnector connector, RuleContext context) {
        Site local = context.container(connector, Site.class);
        Site remote = isGiven(connector.getAuthorizedUser()) ? null : RemoteSites.of(connector, context);
        if (local == null || remote == null || !isGiven(local.getServiceAccount()) || !isGiven(remote.getServiceAccount())
                || local.getServiceAccount().equalsIgnoreCase(remote.getServiceAccount())) {
            return;
        }
        String account = remote.getServiceAccount();
        if (local.getServiceAccountAdministrators().stream().noneMatch(account::equalsIgnoreCase)) {
            context.reportValue(connector, ExsitePackage.Literals.SITE_CONNECTOR__AUTHORIZED_USER, account,
                    Labels.of(connector), account, Labels.of(remote));
        }
    }

    @Override
    public boolean looksAt(EClass contained) {
        return contained == ExsitePackage.Literals.CONNECTED_SITE;
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    /** Enters domain and name of the other account; the password remains to be entered by somebody who knows it. */
    private static final class UseRemoteAccount extends ExchangeFix {

        UseRemoteAccount() {
            super("use-remote-account");
            askFirst();
        }

        @Override
        public boolean isApplicable(Finding finding, RuleContext context) {
            return true;
        }

        @Override
        public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
            String account = (String) finding.value();
            int slash = account.indexOf('\\');
            CompoundCommand command = new CompoundCommand();
            if (slash > 0) {
                command.append(SetCommand.create(domain, finding.object(),
                        ExsitePackage.Literals.SITE_CONNECTOR__AUTHORIZED_DOMAIN, account.substring(0, slash)));
            }
            command.append(SetCommand.create(domain, finding.object(),
                    ExsitePackage.Literals.SITE_CONNECTOR__AUTHORIZED_USER, account.substring(slash + 1)));
            return command;
        }
    }
}

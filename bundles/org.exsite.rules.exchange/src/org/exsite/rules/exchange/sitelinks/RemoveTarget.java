package org.exsite.rules.exchange.sitelinks;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.ExsitePackage;
import org.exsite.model.SiteConnector;
import org.exsite.model.TargetServer;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.common.ExchangeFix;

/** Takes the server that a finding names from the target servers of a site connector, unless it is the only one. */
final class RemoveTarget extends ExchangeFix {

    RemoveTarget() {
        super("remove-target-server");
        askFirst();
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        return finding.value() != null
                && targets(finding).size() < ((SiteConnector) finding.object()).getTargetServers().size();
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        return RemoveCommand.create(domain, finding.object(), ExsitePackage.Literals.SITE_CONNECTOR__TARGET_SERVERS,
                targets(finding));
    }

    private static List<TargetServer> targets(Finding finding) {
        return ((SiteConnector) finding.object()).getTargetServers().stream()
                .filter(target -> finding.value().equals(target.getServer())).toList();
    }
}

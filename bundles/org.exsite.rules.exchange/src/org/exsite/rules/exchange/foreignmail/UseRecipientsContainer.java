package org.exsite.rules.exchange.foreignmail;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Site;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.common.ExchangeFix;
import org.exsite.rules.exchange.index.Directory;

/** Enters the container Recipients of the site as the one to import to or to export. */
final class UseRecipientsContainer extends ExchangeFix {

    UseRecipientsContainer() {
        super("use-recipients-container");
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        return container(finding, context) != null;
    }

    @Override
    public boolean mayApplyUnasked(Finding finding) {
        return false;
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        DistinguishedName name = container(finding, context).getDistinguishedName();
        return finding.feature().isMany() ? AddCommand.create(domain, finding.object(), finding.feature(), name)
                : SetCommand.create(domain, finding.object(), finding.feature(), name);
    }

    private static DirectoryObject container(Finding finding, RuleContext context) {
        Site site = context.container(finding.object(), Site.class);
        return site == null ? null : Directory.find(context, site.getDistinguishedName().child(Sites.RECIPIENTS));
    }
}

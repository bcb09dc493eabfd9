package org.exsite.rules.exchange.x400;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.ConnectedSite;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.model.X400Connector;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.common.ExchangeFix;
import org.exsite.rules.exchange.index.X400Spaces;

/** Makes the site at the other end a connected site of an X.400 connector, if it is in the model (Q181263, Q275631). */
final class AddConnectedSite extends ExchangeFix {

    AddConnectedSite() {
        super("add-connected-site");
        askFirst();
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        return connectedSite((X400Connector) finding.object(), context).isPresent();
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        return AddCommand.create(domain, finding.object(), ExsitePackage.Literals.GATEWAY__CONNECTED_SITES,
                connectedSite((X400Connector) finding.object(), context).orElseThrow());
    }

    private static Optional<ConnectedSite> connectedSite(X400Connector connector, RuleContext context) {
        Site site = Peers.site(connector, context);
        return site == null ? Optional.empty() : X400Spaces.template(site, context).map(address -> {
            ConnectedSite connected = ExsiteFactory.eINSTANCE.createConnectedSite();
            connected.setOrganization(site.getDistinguishedName().parent().value());
            connected.setSite(site.getName());
            connected.setCost(1);
            connected.setAddress("X400:" + address);
            return connected;
        });
    }
}

package org.exsite.rules.exchange.x400;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.ActivationStyle;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.X400Connector;
import org.exsite.model.query.Sites;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.common.ExchangeFix;
import org.exsite.rules.exchange.common.ReplicationSchedules;
import org.exsite.rules.exchange.common.Versions;

/**
 * Replicates the directory between the sites at the ends of an X.400 connector (Q262124), by the servers that the
 * connectors run on. Each site gets a directory replication connector, at the usual place.
 */
final class ReplicateSites extends ExchangeFix {

    private static final String PLACE = Sites.place(ExsitePackage.Literals.DIRECTORY_REPLICATION_CONNECTOR);

    ReplicateSites() {
        super("replicate-sites");
        askFirst();
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        X400Connector connector = (X400Connector) finding.object();
        X400Connector other = Peers.of(connector, context);
        return other != null && Versions.server(connector, context) != null && Versions.server(other, context) != null;
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        X400Connector connector = (X400Connector) finding.object();
        X400Connector other = Peers.of(connector, context);
        CompoundCommand command = new CompoundCommand();
        command.append(add(domain, connector, other, context));
        command.append(add(domain, other, connector, context));
        return command;
    }

    private static Command add(EditingDomain domain, X400Connector from, X400Connector to, RuleContext context) {
        Site site = context.container(from, Site.class);
        Site remote = context.container(to, Site.class);
        Server bridgehead = Versions.server(from, context);
        DirectoryReplicationConnector connector = ExsiteFactory.eINSTANCE.createDirectoryReplicationConnector();
        connector.setName("Directory Replication Connector (" + remote.getName() + ')');
        connector.setAdminDisplayName(connector.getName());
        connector.setRemoteSite(remote.getDistinguishedName());
        connector.setLocalBridgehead(bridgehead.getDistinguishedName());
        connector.setRemoteBridgehead(Versions.server(to, context).getDistinguishedName());
        connector.getInboundSites().add(remote.getName());
        connector.getOutboundSites().add(site.getName());
        connector.setActivationStyle(ActivationStyle.SELECTED_TIMES);
        connector.setActivationSchedule(ReplicationSchedules.EVERY_THREE_HOURS);
        Sites.Missing missing = Sites.missing(site, PLACE).orElse(null);
        DirectoryObject parent = missing == null ? Sites.find(site, PLACE).orElseThrow() : missing.parent();
        if (missing != null) {
            missing.last().getChildren().add(connector);
        }
        return AddCommand.create(domain, parent, ExsitePackage.Literals.DIRECTORY_OBJECT__CHILDREN,
                missing == null ? connector : missing.top());
    }
}

package org.exsite.rules.exchange.sitelinks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.ExsitePackage;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeFix;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Replication;
import org.exsite.rules.exchange.index.Replication.Link;

/**
 * A site is replicated over a directory replication connector and over others as well: the connectors make a cycle, or
 * two of them lead to one site (Q262433). Every connector that could go has a finding.
 */
public final class ReplicationCycle extends ExchangeRule<DirectoryReplicationConnector> {

    public ReplicationCycle() {
        super(RuleTexts.of(ReplicationCycle.class).describe("replication-cycle", Severity.ERROR, "Q262433"),
                ExsitePackage.Literals.DIRECTORY_REPLICATION_CONNECTOR, new RemoveLink());
    }

    @Override
    protected void inspect(DirectoryReplicationConnector connector, RuleContext context) {
        List<Link> links = Replication.links(context);
        Link own = links.stream().filter(link -> link.connector() == connector).findFirst().orElse(null);
        if (own == null || own.site().equals(own.remote())) {
            return;
        }
        Set<Link> same = new HashSet<>(links.stream().filter(own::isBetweenSame).toList());
        Link twin = same.stream().filter(link -> !link.equals(own) && link.site().equals(own.site())).findFirst()
                .orElse(null);
        if (twin != null) {
            context.reportAs(Severity.ERROR, "twice", connector,
                    ExsitePackage.Literals.DIRECTORY_REPLICATION_CONNECTOR__REMOTE_SITE, null, Labels.of(connector),
                    own.remote().value(), Labels.of(twin.connector()));
        } else if (Replication.isBetween(own.site(), own.remote(), links, same)) {
            context.report(connector, ExsitePackage.Literals.DIRECTORY_REPLICATION_CONNECTOR__REMOTE_SITE,
                    Labels.of(connector), own.remote().value());
        }
    }

    /** Removes a connector, and the one in the other site that leads back (Q195918), unless the site has another. */
    private static final class RemoveLink extends ExchangeFix {

        RemoveLink() {
            super("remove-replication");
            askFirst();
        }

        @Override
        public boolean isApplicable(Finding finding, RuleContext context) {
            return true;
        }

        @Override
        public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
            List<Link> links = Replication.links(context);
            Link own = links.stream().filter(link -> link.connector() == finding.object()).findFirst().orElseThrow();
            boolean remains = links.stream().anyMatch(link -> !link.equals(own) && link.site().equals(own.site())
                    && link.remote().equals(own.remote()));
            return DeleteCommand.create(domain, links.stream()
                    .filter(link -> link.equals(own) || !remains && link.isOpposite(own)).map(Link::connector).toList());
        }
    }
}

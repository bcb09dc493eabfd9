package org.exsite.rules.exchange.routing;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.DeleteObject;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Instances;

/**
 * The directory is replicated with a site that no connector leads to, though others connect sites from here: replication
 * travels in messages, which have no way (Q149121 tells how a table is made of connected sites). A site without any such
 * connector is passed over, since an export may lack them.
 */
public final class ReplicationWithoutRoute extends ExchangeRule<Organization> {

    public ReplicationWithoutRoute() {
        super(RuleTexts.of(ReplicationWithoutRoute.class).describe("replication-without-route", Severity.ERROR),
                ExsitePackage.Literals.ORGANIZATION, new ConnectSite("connect-site",
                        (finding, context) -> finding.object(), (finding, context) ->
                                ((DirectoryReplicationConnector) finding.object()).getRemoteSite()),
                new DeleteObject(ReplicationWithoutRoute.class, "remove-replication"));
    }

    @Override
    protected void inspect(Organization organization, RuleContext context) {
        List<EObject> connectors = Instances.all(context, ExsitePackage.Literals.DIRECTORY_REPLICATION_CONNECTOR);
        SiteGraph graph = connectors.isEmpty() ? null : SiteGraph.of(organization, context);
        for (EObject object : connectors) {
            DirectoryReplicationConnector connector = (DirectoryReplicationConnector) object;
            Site site = context.container(connector, Site.class);
            DistinguishedName remote = connector.getRemoteSite();
            if (site != null && remote != null && graph.isJudged(site.getDistinguishedName())
                    && sites(context).anyMatch(other -> other.getDistinguishedName().equals(remote))
                    && !graph.reaches(site.getDistinguishedName(), remote)) {
                context.report(connector, ExsitePackage.Literals.DIRECTORY_REPLICATION_CONNECTOR__REMOTE_SITE,
                        Labels.of(connector), site.getName(), remote.value());
            }
        }
    }

    private static Stream<Site> sites(RuleContext context) {
        return Instances.all(context, ExsitePackage.Literals.SITE).stream().map(Site.class::cast);
    }
}

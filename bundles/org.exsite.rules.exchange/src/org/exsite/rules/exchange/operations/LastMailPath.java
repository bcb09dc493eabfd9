package org.exsite.rules.exchange.operations;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.exsite.model.ConnectedSite;
import org.exsite.model.Connector;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Gateway;
import org.exsite.model.Site;
import org.exsite.model.SiteConnector;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.Operation;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.index.Instances;

/**
 * The last connector that brings mail to a site goes, or loses the site, while the directory is still replicated with
 * that site, which takes mail. The Administrator program refuses to delete the connector (Q260196).
 */
final class LastMailPath extends ChangeRule<EObject> {

    LastMailPath() {
        super("last-mail-path-removed", Severity.ERROR, EcorePackage.Literals.EOBJECT, "Q260196");
    }

    @Override
    void removed(EObject object, Operation operation, RuleContext context) {
        if (object instanceof Connector connector && !operation.isMoved(connector)) {
            sites(connector).forEach(site -> inspect(connector, site, operation, context));
        } else if (object instanceof ConnectedSite site && operation.formerPlace(site) instanceof Connector connector
                && operation.removed(Connector.class).noneMatch(gone -> gone == connector)) {
            inspect(connector, site, operation, context);
        }
    }

    private static void inspect(Connector connector, ConnectedSite lost, Operation operation, RuleContext context) {
        if (lost.getSite() == null) {
            return;
        }
        DistinguishedName local = Former.site(connector, operation);
        for (EObject each : context.lookup(Instances.of(ExsitePackage.Literals.DIRECTORY_REPLICATION_CONNECTOR), local)) {
            DirectoryReplicationConnector replication = (DirectoryReplicationConnector) each;
            if (replication.getRemoteSite() != null && replication.getRemoteSite().value().equalsIgnoreCase(lost.getSite())
                    && !isConnected(local.value(), lost.getSite(), context)) {
                context.report(connector, null, Labels.of(connector), lost.getSite(), Labels.of(replication));
            }
        }
    }

    /** Tells whether mail gets from one site to another, over sites between them if need be. */
    private static boolean isConnected(String from, String to, RuleContext context) {
        Set<String> seen = new HashSet<>(Set.of(key(from)));
        Deque<String> open = new ArrayDeque<>(seen);
        List<EObject> connectors = Instances.all(context, ExsitePackage.Literals.CONNECTOR);
        while (!open.isEmpty()) {
            String here = open.remove();
            for (EObject each : connectors) {
                Site site = context.container(each, Site.class);
                if (site != null && key(site.getName()).equals(here)) {
                    sites((Connector) each).stream().map(next -> key(next.getSite())).filter(seen::add)
                            .forEach(open::add);
                }
            }
        }
        return seen.contains(key(to));
    }

    private static List<ConnectedSite> sites(DirectoryObject connector) {
        return connector instanceof SiteConnector siteConnector ? siteConnector.getConnectedSites()
                : connector instanceof Gateway gateway ? gateway.getConnectedSites() : List.of();
    }

    private static String key(String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }
}

package org.exsite.rules.exchange.routing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ConnectedSite;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Gateway;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.SiteConnector;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
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
                ExsitePackage.Literals.ORGANIZATION);
    }

    @Override
    protected void inspect(Organization organization, RuleContext context) {
        Map<DistinguishedName, Set<DistinguishedName>> links = links(organization, context);
        for (EObject object : Instances.all(context, ExsitePackage.Literals.DIRECTORY_REPLICATION_CONNECTOR)) {
            DirectoryReplicationConnector connector = (DirectoryReplicationConnector) object;
            Site site = context.container(connector, Site.class);
            DistinguishedName remote = connector.getRemoteSite();
            if (site != null && remote != null && links.containsKey(site.getDistinguishedName())
                    && Instances.all(context, ExsitePackage.Literals.SITE).stream()
                            .anyMatch(other -> ((Site) other).getDistinguishedName().equals(remote))
                    && !reachable(site.getDistinguishedName(), links).contains(remote)) {
                context.report(connector, ExsitePackage.Literals.DIRECTORY_REPLICATION_CONNECTOR__REMOTE_SITE,
                        Labels.of(connector), site.getName(), remote.value());
            }
        }
    }

    /** Returns the sites that the connectors of each site lead to; none for a site without such connectors. */
    private static Map<DistinguishedName, Set<DistinguishedName>> links(Organization organization, RuleContext context) {
        Map<DistinguishedName, Set<DistinguishedName>> links = new HashMap<>();
        for (EObject object : Instances.all(context, ExsitePackage.Literals.CONNECTOR)) {
            Site site = context.container(object, Site.class);
            for (ConnectedSite connected : connectedSites(context.use(object))) {
                if (site != null && connected.getSite() != null && isHere(organization, connected)) {
                    links.computeIfAbsent(site.getDistinguishedName(), name -> new HashSet<>())
                            .add(organization.getDistinguishedName().child("ou", connected.getSite()));
                }
            }
        }
        return links;
    }

    private static List<ConnectedSite> connectedSites(EObject connector) {
        return switch (connector) {
            case SiteConnector site -> site.getConnectedSites();
            case Gateway gateway -> gateway.getConnectedSites();
            default -> List.of();
        };
    }

    private static boolean isHere(Organization organization, ConnectedSite connected) {
        String name = connected.getOrganization();
        return name == null || name.isBlank()
                || name.toLowerCase(Locale.ROOT).equals(String.valueOf(organization.getName()).toLowerCase(Locale.ROOT));
    }

    private static Set<DistinguishedName> reachable(DistinguishedName start,
            Map<DistinguishedName, Set<DistinguishedName>> links) {
        Set<DistinguishedName> seen = new HashSet<>(Set.of(start));
        Deque<DistinguishedName> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (DistinguishedName next : links.getOrDefault(open.poll(), Set.of())) {
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return seen;
    }
}

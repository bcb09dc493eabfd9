package org.exsite.rules.exchange.operations;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.ModelChange;
import org.exsite.rules.Operation;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.index.Instances;

/**
 * Two sites get a directory replication connector although the directory reaches the one from the other already, over
 * sites between them. A site gets the directory of another on one way only; the program does not offer the site, or
 * refuses with c1035c64 (Q247032).
 */
final class ReplicationTwice extends ChangeRule<DirectoryReplicationConnector> {

    ReplicationTwice() {
        super("replication-path-twice", Severity.ERROR,
                ExsitePackage.Literals.DIRECTORY_REPLICATION_CONNECTOR, "Q247032");
    }

    @Override
    void added(DirectoryReplicationConnector connector, Operation operation, RuleContext context) {
        if (!operation.isMoved(connector)) {
            inspect(connector, context);
        }
    }

    @Override
    void set(DirectoryReplicationConnector connector, ModelChange.Setting setting, Operation operation,
            RuleContext context) {
        if (setting.feature() == ExsitePackage.Literals.DIRECTORY_REPLICATION_CONNECTOR__REMOTE_SITE) {
            inspect(connector, context);
        }
    }

    private static void inspect(DirectoryReplicationConnector connector, RuleContext context) {
        Site site = context.container(connector, Site.class);
        if (site != null && connector.getRemoteSite() != null
                && isReached(site.getDistinguishedName(), connector.getRemoteSite(), context)) {
            context.report(connector, ExsitePackage.Literals.DIRECTORY_REPLICATION_CONNECTOR__REMOTE_SITE,
                    Labels.of(site), connector.getRemoteSite().value());
        }
    }

    /** Tells whether the directory gets from one site to another without a connector between just these two. */
    private static boolean isReached(DistinguishedName from, DistinguishedName to, RuleContext context) {
        List<EObject> all = Instances.all(context, ExsitePackage.Literals.DIRECTORY_REPLICATION_CONNECTOR);
        Set<DistinguishedName> seen = new HashSet<>(Set.of(from));
        Deque<DistinguishedName> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            DistinguishedName here = open.remove();
            for (EObject each : all) {
                DistinguishedName next = other((DirectoryReplicationConnector) each, here, context);
                boolean direct = here.equals(from) && to.equals(next);
                if (next != null && !direct && seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return seen.contains(to);
    }

    /** Returns the site at the other end of a connector, or {@code null} if it has no end in a site. */
    private static DistinguishedName other(DirectoryReplicationConnector connector, DistinguishedName site,
            RuleContext context) {
        Site local = context.container(connector, Site.class);
        if (local == null || connector.getRemoteSite() == null) {
            return null;
        }
        DistinguishedName name = local.getDistinguishedName();
        return name.equals(site) ? connector.getRemoteSite() : connector.getRemoteSite().equals(site) ? name : null;
    }
}

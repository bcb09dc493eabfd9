package org.exsite.rules.exchange.operations;

import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.Operation;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.index.Directory;
import org.exsite.rules.exchange.index.Instances;

/**
 * A directory replication connector goes. Within hours all that was replicated over it is deleted, in both sites, as if
 * the sites had never known each other (Q155789). A directory that was read by LDAP does not say with which site a
 * connector replicates; it may be any that is there.
 */
final class ReplicationRemoved extends ChangeRule<DirectoryReplicationConnector> {

    ReplicationRemoved() {
        super("replication-connector-removed", Severity.WARNING,
                ExsitePackage.Literals.DIRECTORY_REPLICATION_CONNECTOR, "Q155789");
    }

    @Override
    void removed(DirectoryReplicationConnector connector, Operation operation, RuleContext context) {
        if (operation.isMoved(connector)) {
            return;
        }
        DistinguishedName site = Former.site(connector, operation);
        DistinguishedName remote = connector.getRemoteSite();
        if (remote == null && hasOther(site, context)) {
            context.reportAs(Severity.WARNING, "unknown", connector, null, null, Labels.of(connector), site.value());
        } else if (remote != null && Directory.find(context, remote) != null) {
            context.report(connector, null, Labels.of(connector), remote.value(), site.value());
        }
    }

    private static boolean hasOther(DistinguishedName site, RuleContext context) {
        return Instances.all(context, ExsitePackage.Literals.SITE).stream()
                .anyMatch(each -> !((Site) each).getDistinguishedName().equals(site));
    }
}

package org.exsite.rules.exchange.operations;

import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.ExsitePackage;
import org.exsite.rules.Operation;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.index.Directory;

/**
 * A directory replication connector goes. Within hours all that was replicated over it is deleted, in both sites, as if
 * the sites had never known each other (Q155789).
 */
final class ReplicationRemoved extends ChangeRule<DirectoryReplicationConnector> {

    ReplicationRemoved() {
        super("replication-connector-removed", Severity.WARNING,
                ExsitePackage.Literals.DIRECTORY_REPLICATION_CONNECTOR, "Q155789");
    }

    @Override
    void removed(DirectoryReplicationConnector connector, Operation operation, RuleContext context) {
        if (connector.getRemoteSite() != null && !operation.isMoved(connector)
                && Directory.find(context, connector.getRemoteSite()) != null) {
            context.report(connector, null, Labels.of(connector), connector.getRemoteSite().value(),
                    Former.site(connector, operation).value());
        }
    }
}

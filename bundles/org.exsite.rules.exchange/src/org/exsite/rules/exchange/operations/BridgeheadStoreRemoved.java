package org.exsite.rules.exchange.operations;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.ExsitePackage;
import org.exsite.model.PrivateInformationStore;
import org.exsite.model.Server;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.Operation;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeVersion;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.index.Directory;
import org.exsite.rules.exchange.index.Instances;

/**
 * The private information store goes from a server that replicates the directory with another site. From Exchange 5.0 on
 * the store delivers the messages of the replication, so that the store cannot be removed first (Q169638).
 */
final class BridgeheadStoreRemoved extends ChangeRule<PrivateInformationStore> {

    private static final ExchangeVersion FIRST = new ExchangeVersion(5, 0, 0);

    BridgeheadStoreRemoved() {
        super("bridgehead-store-removed", Severity.ERROR, ExsitePackage.Literals.PRIVATE_INFORMATION_STORE, "Q169638");
    }

    @Override
    void removed(PrivateInformationStore store, Operation operation, RuleContext context) {
        DistinguishedName name = Former.name(store, operation).parent();
        if (!(Directory.find(context, name) instanceof Server server)
                || server.getChildren().stream().anyMatch(PrivateInformationStore.class::isInstance)
                || ExchangeVersion.parse(server.getVersion()).filter(v -> v.compareTo(FIRST) < 0).isPresent()) {
            return;
        }
        for (EObject each : Instances.all(context, ExsitePackage.Literals.DIRECTORY_REPLICATION_CONNECTOR)) {
            DirectoryReplicationConnector connector = (DirectoryReplicationConnector) each;
            if (name.equals(connector.getLocalBridgehead())) {
                context.report(store, null, Labels.of(server), Labels.of(connector));
            }
        }
    }
}

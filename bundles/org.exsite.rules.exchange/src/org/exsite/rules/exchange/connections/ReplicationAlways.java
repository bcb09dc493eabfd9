package org.exsite.rules.exchange.connections;

import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.ExsitePackage;
import org.exsite.model.naming.ActivationSchedule;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.ReplicationSchedules;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;

/** Directory replication between sites goes on all the time, which fills the queues of the MTA (Q249898). */
public final class ReplicationAlways extends ExchangeRule<DirectoryReplicationConnector> {

    public ReplicationAlways() {
        super(RuleTexts.of(ReplicationAlways.class).describe("replication-always", Severity.WARNING, "Q249898"),
                ExsitePackage.Literals.DIRECTORY_REPLICATION_CONNECTOR,
                new SetValue(ReplicationAlways.class, "replicate-every-three-hours", null,
                        (finding, context) -> ReplicationSchedules.EVERY_THREE_HOURS).askFirst());
    }

    @Override
    protected void inspect(DirectoryReplicationConnector connector, RuleContext context) {
        if (connector.getActivationSchedule() != null
                && connector.getActivationSchedule().activeQuarters() == ActivationSchedule.ALWAYS.activeQuarters()) {
            context.report(connector, ExsitePackage.Literals.SCHEDULED__ACTIVATION_SCHEDULE, Labels.of(connector));
        }
    }
}

package org.exsite.rules.exchange.sitelinks;

import org.exsite.model.ActivationStyle;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.ExsitePackage;
import org.exsite.model.naming.ActivationSchedule;
import org.exsite.rules.RuleContext;
import org.exsite.rules.RuleParameter;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.ReplicationSchedules;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;
import org.exsite.rules.exchange.index.References;

/**
 * A server has many directory replication connectors, and this one is active more often than every three hours, the most
 * that is recommended (Q195918). How many are many depends on the servers.
 */
public final class ReplicationTooOften extends ExchangeRule<DirectoryReplicationConnector> {

    private static final int MOST = ReplicationSchedules.EVERY_THREE_HOURS.activeQuarters();
    private static final RuleParameter MANY = new RuleParameter("connectors", 5, 1, 1_000);

    public ReplicationTooOften() {
        super(RuleTexts.of(ReplicationTooOften.class).describe("replication-too-often", Severity.WARNING, "Q195918")
                .withParameters(MANY), ExsitePackage.Literals.DIRECTORY_REPLICATION_CONNECTOR,
                new SetValue(ReplicationTooOften.class, "replicate-every-three-hours", null,
                        (finding, context) -> ReplicationSchedules.EVERY_THREE_HOURS).askFirst());
    }

    /** One that is always active has a finding of another rule. */
    @Override
    protected void inspect(DirectoryReplicationConnector connector, RuleContext context) {
        ActivationSchedule schedule = connector.getActivationSchedule();
        if (schedule == null || connector.getLocalBridgehead() == null
                || connector.getActivationStyle() == ActivationStyle.NEVER || schedule.activeQuarters() <= MOST
                || schedule.activeQuarters() == ActivationSchedule.ALWAYS.activeQuarters()) {
            return;
        }
        int count = context.lookup(References.by(ExsitePackage.Literals.DIRECTORY_REPLICATION_CONNECTOR__LOCAL_BRIDGEHEAD),
                connector.getLocalBridgehead()).size();
        if (count >= context.number(this, MANY)) {
            context.report(connector, ExsitePackage.Literals.SCHEDULED__ACTIVATION_SCHEDULE, Labels.of(connector),
                    connector.getLocalBridgehead().value(), Integer.toString(count));
        }
    }
}

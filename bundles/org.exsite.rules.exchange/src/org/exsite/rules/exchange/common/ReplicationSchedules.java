package org.exsite.rules.exchange.common;

import org.exsite.model.naming.ActivationSchedule;

/** When directory replication connectors are to be active. */
public final class ReplicationSchedules {

    /**
     * The first quarter of every third hour, as new connectors have it; more often is advised against (Q195918, Q249898).
     */
    public static final ActivationSchedule EVERY_THREE_HOURS = ActivationSchedule.of("800".repeat(56));

    private ReplicationSchedules() {
    }
}

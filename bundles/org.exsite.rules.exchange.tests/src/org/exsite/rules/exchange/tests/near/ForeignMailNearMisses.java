package org.exsite.rules.exchange.tests.near;

import org.exsite.model.CalendarConnector;
import org.exsite.model.naming.ActivationSchedule;
import org.exsite.rules.exchange.tests.Directories;

final class ForeignMailNearMisses extends NearMisses {

    ForeignMailNearMisses() {
        near("calendar-connector-always", "most of the time", model -> {
            CalendarConnector connector =
                    model.connector(Directories.FACTORY.createCalendarConnector(), "Calendar Connector");
            connector.setUpdateSchedule(ActivationSchedule.of("FF".repeat(83) + "FE"));
            return () -> connector.setUpdateSchedule(ActivationSchedule.ALWAYS);
        });
    }
}

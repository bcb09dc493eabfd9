package org.exsite.rules.exchange.foreignmail;

import org.exsite.model.CalendarConnector;
import org.exsite.model.ExsitePackage;
import org.exsite.model.naming.ActivationSchedule;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;

/**
 * The Calendar Connector fetches free and busy times all the time, which makes the log files of the store grow
 * with a large partner system (Q287703).
 */
public final class CalendarAlways extends ExchangeRule<CalendarConnector> {

    /** The first quarter of each hour. */
    private static final ActivationSchedule HOURLY = ActivationSchedule.of("88".repeat(84));

    public CalendarAlways() {
        super(RuleTexts.of(CalendarAlways.class).describe("calendar-connector-always", Severity.WARNING, "Q287703"),
                ExsitePackage.Literals.CALENDAR_CONNECTOR,
                new SetValue(CalendarAlways.class, "fetch-hourly", null, (finding, context) -> HOURLY).askFirst());
    }

    @Override
    protected void inspect(CalendarConnector connector, RuleContext context) {
        if (connector.getUpdateSchedule() != null
                && connector.getUpdateSchedule().activeQuarters() == ActivationSchedule.ALWAYS.activeQuarters()) {
            context.report(connector, ExsitePackage.Literals.CALENDAR_CONNECTOR__UPDATE_SCHEDULE, Labels.of(connector));
        }
    }
}

package org.exsite.rules.exchange.sites;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Server;
import org.exsite.model.SystemAttendant;
import org.exsite.model.query.Recipients;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Instances;

/**
 * The System Attendant of a server has no GroupWise address, though calendars are queried in GroupWise: free and
 * busy times do not come back (Q271743).
 */
public final class AttendantWithoutGroupWise extends ExchangeRule<SystemAttendant> {

    public AttendantWithoutGroupWise() {
        super(RuleTexts.of(AttendantWithoutGroupWise.class).describe("system-attendant-without-gwise", Severity.ERROR,
                "Q271743"), ExsitePackage.Literals.SYSTEM_ATTENDANT);
    }

    @Override
    protected void inspect(SystemAttendant attendant, RuleContext context) {
        if (!Recipients.hasType(attendant, "GWISE")
                && !Instances.all(context, ExsitePackage.Literals.CALENDAR_CONNECTOR).isEmpty()
                && !Instances.all(context, ExsitePackage.Literals.GROUP_WISE_CONNECTOR).isEmpty()) {
            Server server = context.container(attendant, Server.class);
            context.report(attendant, ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES,
                    server == null ? Labels.of(attendant) : Labels.of(server));
        }
    }
}

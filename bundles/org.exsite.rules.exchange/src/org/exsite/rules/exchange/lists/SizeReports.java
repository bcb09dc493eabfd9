package org.exsite.rules.exchange.lists;

import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.UnsetValue;

/**
 * A distribution list takes messages up to a size and sends reports to its owner, but reports about the size go to
 * the sender all the same (Q173510).
 */
public final class SizeReports extends ExchangeRule<DistributionList> {

    public SizeReports() {
        super(RuleTexts.of(SizeReports.class).describe("list-size-report-to-sender", Severity.INFO, "Q173510"),
                ExsitePackage.Literals.DISTRIBUTION_LIST,
                new UnsetValue(SizeReports.class, "clear-size-limit",
                        ExsitePackage.Literals.RECIPIENT__INCOMING_MESSAGE_SIZE_LIMIT).askFirst());
    }

    @Override
    protected void inspect(DistributionList list, RuleContext context) {
        if (list.getIncomingMessageSizeLimit() != null && Boolean.TRUE.equals(list.getReportToOwner())) {
            context.report(list, ExsitePackage.Literals.DISTRIBUTION_LIST__REPORT_TO_OWNER, Labels.of(list));
        }
    }
}

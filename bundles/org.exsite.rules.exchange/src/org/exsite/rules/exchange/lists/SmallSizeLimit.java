package org.exsite.rules.exchange.lists;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage;
import org.exsite.rules.RuleContext;
import org.exsite.rules.RuleParameter;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.UnsetValue;

/** A distribution list takes such small messages that senders often get reports (Q246388). */
public final class SmallSizeLimit extends ExchangeRule<DistributionList> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.RECIPIENT__INCOMING_MESSAGE_SIZE_LIMIT;
    private static final RuleParameter LEAST = new RuleParameter("kilobytes", 50, 1, 1_000_000);

    public SmallSizeLimit() {
        super(RuleTexts.of(SmallSizeLimit.class).describe("list-size-limit-small", Severity.INFO, "Q246388")
                .withParameters(LEAST), ExsitePackage.Literals.DISTRIBUTION_LIST,
                new UnsetValue(SmallSizeLimit.class, "clear-size-limit", FEATURE).askFirst());
    }

    @Override
    protected void inspect(DistributionList list, RuleContext context) {
        Integer size = list.getIncomingMessageSizeLimit();
        int least = context.number(this, LEAST);
        if (size != null && size < least) {
            context.report(list, FEATURE, Labels.of(list), Integer.toString(size), Integer.toString(least));
        }
    }
}

package org.exsite.rules.exchange.lists;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.CustomRecipient;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;
import org.exsite.rules.exchange.index.Directory;

/**
 * A custom recipient has an encoding of its own and is a member of a list that has none: messages to the list go
 * out as the Internet Mail Service says (Q281740).
 */
public final class EncodingNotOverridden extends ExchangeRule<DistributionList> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.RECIPIENT__INTERNET_ENCODING;
    private static final int AS_THE_SERVICE_SAYS = 1_310_720;

    public EncodingNotOverridden() {
        super(RuleTexts.of(EncodingNotOverridden.class).describe("list-encoding-not-overridden", Severity.INFO,
                "Q281740"), ExsitePackage.Literals.DISTRIBUTION_LIST,
                new SetValue(EncodingNotOverridden.class, "use-encoding-of-member", FEATURE,
                        (finding, context) -> finding.value()).askFirst());
    }

    @Override
    protected void inspect(DistributionList list, RuleContext context) {
        if (list.getInternetEncoding() != null || !list.eIsSet(ExsitePackage.Literals.DISTRIBUTION_LIST__MEMBERS)) {
            return;
        }
        for (DistinguishedName member : list.getMembers()) {
            if (context.find(Directory.BY_NAME, member) instanceof CustomRecipient custom
                    && context.use(custom).getInternetEncoding() != null
                    && custom.getInternetEncoding() != AS_THE_SERVICE_SAYS) {
                context.reportValue(list, FEATURE, custom.getInternetEncoding(), Labels.of(list), Labels.of(custom));
                return;
            }
        }
    }
}

package org.exsite.rules.exchange.lists;

import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage;
import org.exsite.model.naming.RawAttribute;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RemoveValue;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * A distribution list has a first name, which an import gave it: clients show that instead of its display name in
 * the personal address book (Q190714).
 */
public final class FirstName extends ExchangeRule<DistributionList> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.DIRECTORY_OBJECT__RAW_ATTRIBUTES;
    private static final Set<String> NAMES = Set.of("given-name", "first name", "givenname");

    public FirstName() {
        super(RuleTexts.of(FirstName.class).describe("list-with-first-name", Severity.INFO, "Q190714"),
                ExsitePackage.Literals.DISTRIBUTION_LIST,
                new RemoveValue(FirstName.class, "remove-first-name"));
    }

    @Override
    protected void inspect(DistributionList list, RuleContext context) {
        if (list.eIsSet(FEATURE)) {
            for (RawAttribute attribute : list.getRawAttributes()) {
                if (NAMES.contains(attribute.name().toLowerCase(Locale.ROOT)) && !attribute.value().isBlank()) {
                    context.reportValue(list, FEATURE, attribute, Labels.of(list), attribute.value());
                }
            }
        }
    }
}

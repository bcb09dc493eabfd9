package org.exsite.rules.exchange.sites;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.DSSiteConfiguration;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.AddValues;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Instances;

/**
 * Recipients have values of the custom attributes 11 to 15, which are not replicated to other sites unless
 * somebody says so (Q247030).
 */
public final class CustomAttributesNotReplicated extends ExchangeRule<DSSiteConfiguration> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.DS_SITE_CONFIGURATION__INTERSITE_ATTRIBUTES;

    public CustomAttributesNotReplicated() {
        super(RuleTexts.of(CustomAttributesNotReplicated.class).describe("custom-attribute-not-replicated", Severity.INFO,
                "Q247030"), ExsitePackage.Literals.DS_SITE_CONFIGURATION,
                new AddValues(CustomAttributesNotReplicated.class, "replicate-attribute", FEATURE,
                        (finding, context) -> List.of(finding.value())));
    }

    @Override
    protected void inspect(DSSiteConfiguration settings, RuleContext context) {
        Site site = context.container(settings, Site.class);
        if (site == null || !settings.eIsSet(FEATURE)
                || context.lookup(Instances.of(ExsitePackage.Literals.SITE), Instances.ALL).size() < 2) {
            return;
        }
        for (int number = UsedCustomAttributes.FIRST; number <= UsedCustomAttributes.LAST; number++) {
            String attribute = "Extension-Attribute-" + number;
            if (!settings.getIntersiteAttributes().contains(attribute) && context.find(UsedCustomAttributes.INDEX,
                    new UsedCustomAttributes.Key(site.getDistinguishedName(), number)) != null) {
                context.reportValue(settings, FEATURE, attribute, Labels.of(site), Integer.toString(number));
            }
        }
    }
}

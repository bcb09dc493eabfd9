package org.exsite.rules.exchange.sites;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.exsite.model.DSSiteConfiguration;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.rules.Finding;
import org.exsite.rules.Index;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeKeyRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;
import org.exsite.rules.exchange.index.ClassIndex;

/** Sites call the same custom attribute by different names, while its values replicate to all of them (Q148283). */
public final class CustomAttributeNamesDiffer extends ExchangeKeyRule {

    private static final EAttribute FEATURE = ExsitePackage.Literals.DS_SITE_CONFIGURATION__CUSTOM_ATTRIBUTE_NAMES;
    /** The settings of sites by the number of an attribute that they name. */
    private static final Index NUMBERS = ClassIndex.of(
            ExsitePackage.Literals.DS_SITE_CONFIGURATION, DSSiteConfiguration.class, (settings, keys) -> {
                if (settings.eIsSet(FEATURE)) {
                    settings.getCustomAttributeNames().forEach(name -> keys.accept(number(name)));
                }
            });

    public CustomAttributeNamesDiffer() {
        super(RuleTexts.of(CustomAttributeNamesDiffer.class).describe("custom-attribute-names-differ",
                Severity.INFO, "Q148283"),
                ExsitePackage.Literals.DS_SITE_CONFIGURATION, NUMBERS,
                new SetValue(CustomAttributeNamesDiffer.class, "use-other-name", FEATURE,
                        CustomAttributeNamesDiffer::renamed).askFirst());
    }

    /** The first site is right; who differs from it has a finding. */
    @Override
    public void check(Object key, List<EObject> holders, RuleContext context) {
        DSSiteConfiguration first = (DSSiteConfiguration) holders.getFirst();
        String right = named(first, (String) key);
        for (EObject holder : holders) {
            String name = named((DSSiteConfiguration) holder, (String) key);
            if (!name.equalsIgnoreCase(right)) {
                context.reportValue(holder, FEATURE, right, text(name), label(holder, context), text(right),
                        label(first, context), key);
            }
        }
    }

    private static List<String> renamed(Finding finding, RuleContext context) {
        String right = (String) finding.value();
        return ((DSSiteConfiguration) finding.object()).getCustomAttributeNames().stream()
                .map(name -> number(name).equals(number(right)) ? right : name).toList();
    }

    private static String named(DSSiteConfiguration settings, String number) {
        return settings.getCustomAttributeNames().stream().filter(name -> number(name).equals(number)).findFirst()
                .orElseThrow();
    }

    private static String number(String name) {
        return name.substring(0, Math.max(0, name.indexOf('='))).strip();
    }

    private static String text(String name) {
        return name.substring(name.indexOf('=') + 1).strip();
    }

    private static String label(EObject settings, RuleContext context) {
        Site site = context.container(settings, Site.class);
        return site == null ? "" : Labels.of(site);
    }
}

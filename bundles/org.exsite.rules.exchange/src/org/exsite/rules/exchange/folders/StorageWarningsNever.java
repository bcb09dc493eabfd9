package org.exsite.rules.exchange.folders;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.ExsitePackage;
import org.exsite.model.ISSiteConfiguration;
import org.exsite.model.InformationStore;
import org.exsite.model.Site;
import org.exsite.model.naming.ActivationSchedule;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;
import org.exsite.rules.exchange.index.Instances;

/** Stores have limits from which on owners are warned, but warnings are never sent (Q177780). */
public final class StorageWarningsNever extends ExchangeRule<ISSiteConfiguration> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.IS_SITE_CONFIGURATION__STORAGE_WARNING_SCHEDULE;

    public StorageWarningsNever() {
        super(RuleTexts.of(StorageWarningsNever.class).describe("storage-warnings-never", Severity.WARNING, "Q177780"),
                ExsitePackage.Literals.IS_SITE_CONFIGURATION,
                new SetValue(StorageWarningsNever.class, "warn-always", FEATURE,
                        (finding, context) -> ActivationSchedule.ALWAYS));
    }

    @Override
    protected void inspect(ISSiteConfiguration settings, RuleContext context) {
        if (settings.getStorageWarningSchedule() == null || settings.getStorageWarningSchedule().activeQuarters() > 0) {
            return;
        }
        boolean limits = Instances.inSiteOf(context, settings, ExsitePackage.Literals.INFORMATION_STORE).stream()
                .anyMatch(store -> ((InformationStore) store).getIssueWarningLimit() != null);
        if (limits) {
            context.report(settings, FEATURE, Labels.of(context.container(settings, Site.class)));
        }
    }
}

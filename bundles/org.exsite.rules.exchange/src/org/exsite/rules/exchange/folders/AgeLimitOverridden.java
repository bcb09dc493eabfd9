package org.exsite.rules.exchange.folders;

import org.eclipse.emf.edit.command.SetCommand;
import org.exsite.model.ExsitePackage;
import org.exsite.model.PublicFolder;
import org.exsite.model.PublicInformationStore;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetElsewhere;
import org.exsite.rules.exchange.common.UnsetValue;
import org.exsite.rules.exchange.index.Directory;

/**
 * The age limit of a public folder for all its replicas is overridden by that of the information store (Q170033).
 */
public final class AgeLimitOverridden extends ExchangeRule<PublicFolder> {

    public AgeLimitOverridden() {
        super(RuleTexts.of(AgeLimitOverridden.class).describe("folder-age-limit-overridden", Severity.INFO, "Q170033"),
                ExsitePackage.Literals.PUBLIC_FOLDER,
                new SetElsewhere(AgeLimitOverridden.class, "clear-store-age-limit",
                        (finding, context) -> Directory.find(context, ((PublicFolder) finding.object()).getHomeMDB()),
                        ExsitePackage.Literals.PUBLIC_INFORMATION_STORE__AGE_LIMIT,
                        (finding, context) -> SetCommand.UNSET_VALUE),
                new UnsetValue(AgeLimitOverridden.class, "clear-folder-age-limit"));
    }

    @Override
    protected void inspect(PublicFolder folder, RuleContext context) {
        if (folder.getAgeLimit() != null
                && Directory.find(context, folder.getHomeMDB()) instanceof PublicInformationStore store
                && store.getAgeLimit() != null && !store.getAgeLimit().equals(folder.getAgeLimit())) {
            context.report(folder, ExsitePackage.Literals.PUBLIC_FOLDER__AGE_LIMIT, Labels.of(folder),
                    Integer.toString(folder.getAgeLimit()), Integer.toString(store.getAgeLimit()));
        }
    }
}

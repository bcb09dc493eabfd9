package org.exsite.rules.exchange.foreignmail;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.ExsitePackage;
import org.exsite.model.RemoteDirSyncRequestor;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;

/**
 * A directory synchronization requestor exports custom recipients of the container that it imports to: they go
 * back to where they came from (Q152556).
 */
public final class ExportsWhatItImports extends ExchangeRule<RemoteDirSyncRequestor> {

    private static final EAttribute FEATURE =
            ExsitePackage.Literals.REMOTE_DIR_SYNC_REQUESTOR__EXPORT_CUSTOM_RECIPIENTS;

    public ExportsWhatItImports() {
        super(RuleTexts.of(ExportsWhatItImports.class).describe("dirsync-exports-imported-recipients", Severity.INFO,
                "Q152556"), ExsitePackage.Literals.REMOTE_DIR_SYNC_REQUESTOR,
                new SetValue(ExportsWhatItImports.class, "export-no-custom-recipients", FEATURE,
                        (finding, context) -> Boolean.FALSE).askFirst());
    }

    @Override
    protected void inspect(RemoteDirSyncRequestor requestor, RuleContext context) {
        if (Boolean.TRUE.equals(requestor.getExportCustomRecipients()) && requestor.getImportContainer() != null
                && requestor.getExportContainers().contains(requestor.getImportContainer())) {
            context.report(requestor, FEATURE, Labels.of(requestor), requestor.getImportContainer().value());
        }
    }
}

package org.exsite.rules.exchange.foreignmail;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Gateway;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RemoveValue;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Directory;

/**
 * A connector tells another system the recipients of a container that does not exist, which ends directory
 * synchronization with an error (Q212773).
 */
public final class ExportContainerMissing extends ExchangeRule<Gateway> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.GATEWAY__EXPORT_CONTAINERS;

    public ExportContainerMissing() {
        super(RuleTexts.of(ExportContainerMissing.class).describe("export-container-missing", Severity.ERROR,
                "Q212773"), ExsitePackage.Literals.GATEWAY,
                new RemoveValue(ExportContainerMissing.class, "remove-container"));
    }

    @Override
    protected void inspect(Gateway connector, RuleContext context) {
        if (connector.eIsSet(FEATURE)) {
            for (DistinguishedName container : connector.getExportContainers()) {
                if (container.parent() != null && context.find(Directory.BY_NAME, container) == null
                        && context.find(Directory.BY_NAME, container.parent()) != null) {
                    context.reportValue(connector, FEATURE, container, Labels.of(connector), container);
                }
            }
        }
    }
}

package org.exsite.rules.exchange.foreignmail;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.ExsitePackage;
import org.exsite.model.GroupWiseConnector;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * A GroupWise connector synchronizes directories, but it is not said where the API gateway lies, so that it tries
 * again without end (Q221429).
 */
public final class GroupWisePathEmpty extends ExchangeRule<GroupWiseConnector> {

    private static final EAttribute PATH = ExsitePackage.Literals.GROUP_WISE_CONNECTOR__API_GATEWAY_PATH;

    public GroupWisePathEmpty() {
        super(RuleTexts.of(GroupWisePathEmpty.class).describe("groupwise-gateway-path-empty", Severity.ERROR,
                "Q221429"), ExsitePackage.Literals.GROUP_WISE_CONNECTOR);
    }

    @Override
    protected void inspect(GroupWiseConnector connector, RuleContext context) {
        if (connector.eIsSet(PATH) && connector.getApiGatewayPath().isBlank() && (connector.getImportContainer() != null
                || connector.eIsSet(ExsitePackage.Literals.GATEWAY__EXPORT_CONTAINERS))) {
            context.report(connector, PATH, Labels.of(connector));
        }
    }
}

package org.exsite.rules.exchange.foreignmail;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsitePackage;
import org.exsite.model.GroupWiseConnector;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.DeleteObject;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Instances;

/**
 * A custom recipient for GroupWise was made by hand in a container that the connector exports: GroupWise is asked
 * for the recipients of a domain that it does not know as that of Exchange (Q235497).
 */
public final class ManualGroupWiseRecipient extends ExchangeRule<CustomRecipient> {

    public ManualGroupWiseRecipient() {
        super(RuleTexts.of(ManualGroupWiseRecipient.class).describe("groupwise-manual-recipient-exported", Severity.WARNING,
                "Q235497"), ExsitePackage.Literals.CUSTOM_RECIPIENT,
                new DeleteObject(ManualGroupWiseRecipient.class, "delete-recipient", CcMailRecipientLeftBehind::unnamed));
    }

    @Override
    protected void inspect(CustomRecipient custom, RuleContext context) {
        ProxyAddress target = custom.getTargetAddress();
        if (target == null || !target.isType("GWISE") || custom.getImportedFrom() != null) {
            return;
        }
        DistinguishedName place = custom.getDistinguishedName().parent();
        for (EObject object : Instances.all(context, ExsitePackage.Literals.GROUP_WISE_CONNECTOR)) {
            if (((GroupWiseConnector) object).getExportContainers().contains(place)) {
                context.report(custom, null, Labels.of(custom), Labels.of((GroupWiseConnector) object));
                return;
            }
        }
    }
}

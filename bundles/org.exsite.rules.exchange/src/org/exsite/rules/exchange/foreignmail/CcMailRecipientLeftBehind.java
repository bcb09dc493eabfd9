package org.exsite.rules.exchange.foreignmail;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.CcMailConnector;
import org.exsite.model.CustomRecipient;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.DeleteObject;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Instances;
import org.exsite.rules.exchange.index.References;

/**
 * A recipient that was imported from cc:Mail lies in another container than the connector imports to now. Nothing
 * updates or deletes it there (Q174732).
 */
public final class CcMailRecipientLeftBehind extends ExchangeRule<CustomRecipient> {

    public CcMailRecipientLeftBehind() {
        super(RuleTexts.of(CcMailRecipientLeftBehind.class).describe("cc-mail-recipient-in-old-container", Severity.INFO,
                "Q174732"), ExsitePackage.Literals.CUSTOM_RECIPIENT,
                new DeleteObject(CcMailRecipientLeftBehind.class, "delete-recipient", CcMailRecipientLeftBehind::unnamed));
    }

    @Override
    protected void inspect(CustomRecipient custom, RuleContext context) {
        if (custom.getImportedFrom() == null || custom.getTargetAddress() == null
                || !custom.getTargetAddress().isType(ProxyAddress.CCMAIL)) {
            return;
        }
        List<EObject> connectors = Instances.inSiteOf(context, custom, ExsitePackage.Literals.CC_MAIL_CONNECTOR);
        DistinguishedName place = custom.getDistinguishedName().parent();
        if (!connectors.isEmpty() && connectors.stream()
                .allMatch(connector -> isElsewhere((CcMailConnector) connector, place))) {
            context.report(custom, null, Labels.of(custom), place);
        }
    }

    private static boolean isElsewhere(CcMailConnector connector, DistinguishedName place) {
        return connector.getImportContainer() != null && !connector.getImportContainer().equals(place);
    }

    /** A recipient that is a member of a list stays until it is not. */
    static EObject unnamed(Finding finding, RuleContext context) {
        DistinguishedName name = ((DirectoryObject) finding.object()).getDistinguishedName();
        return context.lookup(References.by(ExsitePackage.Literals.DISTRIBUTION_LIST__MEMBERS), name).isEmpty()
                ? finding.object() : null;
    }
}

package org.exsite.rules.exchange.foreignmail;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsitePackage;
import org.exsite.model.RemoteDirSyncRequestor;
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
 * A custom recipient for Microsoft Mail was made by hand, its postoffice takes part in directory synchronization,
 * and its container is exported. Exchange then thinks that it looks after the whole postoffice (Q156996).
 */
public final class ManualDirSyncRecipient extends ExchangeRule<CustomRecipient> {

    public ManualDirSyncRecipient() {
        super(RuleTexts.of(ManualDirSyncRecipient.class).describe("dirsync-manual-recipient", Severity.ERROR,
                "Q156996"), ExsitePackage.Literals.CUSTOM_RECIPIENT,
                new DeleteObject(ManualDirSyncRecipient.class, "delete-recipient", CcMailRecipientLeftBehind::unnamed));
    }

    @Override
    protected void inspect(CustomRecipient custom, RuleContext context) {
        ProxyAddress target = custom.getTargetAddress();
        if (target == null || !target.isType(ProxyAddress.MS) || custom.getImportedFrom() != null
                || SystemRecipients.isOne(custom)) {
            return;
        }
        int slash = target.value().lastIndexOf('/');
        if (slash > 0 && context.find(SystemRecipients.BY_ADDRESS, target.value().substring(0, slash)
                .toUpperCase(Locale.ROOT) + "/$SYSTEM") != null) {
            DistinguishedName place = custom.getDistinguishedName().parent();
            for (EObject object : Instances.all(context, ExsitePackage.Literals.REMOTE_DIR_SYNC_REQUESTOR)) {
                RemoteDirSyncRequestor requestor = (RemoteDirSyncRequestor) object;
                if (Boolean.TRUE.equals(requestor.getExportCustomRecipients())
                        && requestor.getExportContainers().contains(place)) {
                    context.report(custom, null, Labels.of(custom), target.value().substring(0, slash),
                            Labels.of(requestor));
                    return;
                }
            }
        }
    }
}

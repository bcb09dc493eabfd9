package org.exsite.rules.exchange.foreignmail;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.CustomRecipient;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.RemoteDirSyncRequestor;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ChooseObject;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Directory;

/**
 * The directory synchronization address of a remote requestor is not the custom recipient of its postoffice, so
 * that nobody gets its messages (Q191015).
 */
public final class DirSyncAddressWrong extends ExchangeRule<RemoteDirSyncRequestor> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.REMOTE_DIR_SYNC_REQUESTOR__DIRSYNC_ADDRESS;

    public DirSyncAddressWrong() {
        super(RuleTexts.of(DirSyncAddressWrong.class).describe("dirsync-address-wrong", Severity.ERROR, "Q191015"),
                ExsitePackage.Literals.REMOTE_DIR_SYNC_REQUESTOR,
                new ChooseObject(DirSyncAddressWrong.class, "choose-system-recipient", FEATURE, (finding, context) ->
                        context.lookup(SystemRecipients.INDEX, SystemRecipients.ALL).stream()
                                .map(CustomRecipient.class::cast)));
    }

    @Override
    protected void inspect(RemoteDirSyncRequestor requestor, RuleContext context) {
        DirectoryObject found = Directory.find(context, requestor.getDirsyncAddress());
        if (found != null && !SystemRecipients.isOne(found)) {
            context.report(requestor, FEATURE, Labels.of(requestor), Labels.of(found));
        }
    }
}

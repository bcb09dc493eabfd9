package org.exsite.rules.exchange.foreignmail;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.DeleteObject;
import org.exsite.rules.exchange.common.ExchangeKeyRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.References;

/**
 * Two requestors of the organization synchronize with the same server of Microsoft Mail. The second cannot be set
 * up, for its address is already there by replication (Q201084).
 */
public final class DirSyncServerShared extends ExchangeKeyRule {

    public DirSyncServerShared() {
        super(RuleTexts.of(DirSyncServerShared.class).describe("dirsync-server-shared", Severity.ERROR, "Q201084"),
                ExsitePackage.Literals.DIR_SYNC_REQUESTOR,
                References.by(ExsitePackage.Literals.DIR_SYNC_REQUESTOR__DIRSYNC_SERVER),
                new DeleteObject(DirSyncServerShared.class, "delete-requestor"));
    }

    @Override
    public void check(Object key, List<EObject> holders, RuleContext context) {
        for (EObject holder : holders) {
            context.report(holder, ExsitePackage.Literals.DIR_SYNC_REQUESTOR__DIRSYNC_SERVER,
                    Labels.of((DirectoryObject) holder), ((DistinguishedName) key).value());
        }
    }
}

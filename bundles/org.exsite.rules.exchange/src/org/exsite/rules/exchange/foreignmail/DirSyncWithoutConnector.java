package org.exsite.rules.exchange.foreignmail;

import org.exsite.model.DirSyncObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.DeleteObject;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Instances;

/**
 * An object of directory synchronization is left in a site that has no Microsoft Mail connector any more, and
 * cannot be deleted as usual (Q188386).
 */
public final class DirSyncWithoutConnector extends ExchangeRule<DirSyncObject> {

    public DirSyncWithoutConnector() {
        super(RuleTexts.of(DirSyncWithoutConnector.class).describe("dirsync-without-mail-connector", Severity.WARNING,
                "Q188386"), ExsitePackage.Literals.DIR_SYNC_OBJECT,
                new DeleteObject(DirSyncWithoutConnector.class, "delete-dirsync-object"));
    }

    @Override
    protected void inspect(DirSyncObject object, RuleContext context) {
        if (Instances.inSiteOf(context, object, ExsitePackage.Literals.MS_MAIL_CONNECTOR).isEmpty()
                && !Instances.inSiteOf(context, object, ExsitePackage.Literals.CONNECTOR).isEmpty()) {
            context.report(object, null, Labels.of(object), Labels.of(context.container(object, Site.class)));
        }
    }
}

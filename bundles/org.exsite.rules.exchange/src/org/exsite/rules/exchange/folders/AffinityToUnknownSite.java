package org.exsite.rules.exchange.folders;

import org.exsite.model.ExsitePackage;
import org.exsite.model.FolderAffinity;
import org.exsite.model.Site;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.DeleteObject;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Directory;
import org.exsite.rules.exchange.index.Instances;

/**
 * An affinity of public folders leads to a site that no longer exists (Q290897). An organization with one site
 * alone may be a part of a larger one and is passed over.
 */
public final class AffinityToUnknownSite extends ExchangeRule<FolderAffinity> {

    public AffinityToUnknownSite() {
        super(RuleTexts.of(AffinityToUnknownSite.class).describe("folder-affinity-to-unknown-site", Severity.ERROR,
                "Q290897"), ExsitePackage.Literals.FOLDER_AFFINITY,
                new DeleteObject(AffinityToUnknownSite.class, "delete-affinity"));
    }

    @Override
    protected void inspect(FolderAffinity affinity, RuleContext context) {
        Site site = context.container(affinity, Site.class);
        if (site == null || affinity.getSite() == null || site.getDistinguishedName().parent() == null) {
            return;
        }
        DistinguishedName organization = site.getDistinguishedName().parent();
        if (context.find(Directory.BY_NAME, organization.child("ou", affinity.getSite())) == null
                && context.lookup(Instances.of(ExsitePackage.Literals.SITE), Instances.ALL).size() > 1) {
            context.report(affinity, ExsitePackage.Literals.FOLDER_AFFINITY__SITE, Labels.of(site), affinity.getSite());
        }
    }
}

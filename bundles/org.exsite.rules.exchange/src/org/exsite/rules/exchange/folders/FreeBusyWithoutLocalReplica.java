package org.exsite.rules.exchange.folders;

import org.exsite.model.ExsitePackage;
import org.exsite.model.PublicFolder;
import org.exsite.model.Site;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.AddValues;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * No server of a site has a replica of the folder in which the free and busy times of the site are kept, so that
 * nobody can update them (Q184151).
 */
public final class FreeBusyWithoutLocalReplica extends ExchangeRule<PublicFolder> {

    public FreeBusyWithoutLocalReplica() {
        super(RuleTexts.of(FreeBusyWithoutLocalReplica.class).describe("free-busy-without-local-replica", Severity.ERROR,
                "Q184151"), ExsitePackage.Literals.PUBLIC_FOLDER,
                new AddValues(FreeBusyWithoutLocalReplica.class, "add-local-replica",
                        ExsitePackage.Literals.PUBLIC_FOLDER__REPLICAS, (finding, context) ->
                                SystemFolders.firstStore(context, context.container(finding.object(), Site.class)
                                        .getDistinguishedName())));
    }

    @Override
    protected void inspect(PublicFolder folder, RuleContext context) {
        Site site = context.container(folder, Site.class);
        if (site != null && SystemFolders.isOf(folder, SystemFolders.FREE_BUSY) && SystemFolders.isPlaced(folder)
                && !SystemFolders.hasReplicaIn(folder, site.getDistinguishedName())) {
            context.report(folder, ExsitePackage.Literals.PUBLIC_FOLDER__REPLICAS, Labels.of(folder), Labels.of(site));
        }
    }
}

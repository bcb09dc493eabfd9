package org.exsite.rules.exchange.folders;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.PublicFolder;
import org.exsite.model.Site;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.AddValues;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Instances;

/** A system folder that users of every site need has no replica in some of them, and they are not sent to one. */
public final class ReplicaInEverySite extends ExchangeRule<PublicFolder> {

    private final String kind;

    private ReplicaInEverySite(String id, String kind, String... articles) {
        super(RuleTexts.of(ReplicaInEverySite.class).describe(id, Severity.WARNING, articles),
                ExsitePackage.Literals.PUBLIC_FOLDER, new AddValues(ReplicaInEverySite.class, "add-replicas",
                        ExsitePackage.Literals.PUBLIC_FOLDER__REPLICAS, ReplicaInEverySite::stores));
        this.kind = kind;
    }

    /** Returns the rule about free and busy times, of which other sites see hash marks alone (Q260013, Q183529). */
    public static ReplicaInEverySite freeBusy() {
        return new ReplicaInEverySite("free-busy-not-in-every-site", SystemFolders.FREE_BUSY, "Q260013", "Q183529");
    }

    /** Returns the rule about libraries of forms, which other sites do not find (Q323729, Q272187). */
    public static ReplicaInEverySite forms() {
        return new ReplicaInEverySite("forms-library-not-in-every-site", SystemFolders.FORMS, "Q323729", "Q272187");
    }

    @Override
    protected void inspect(PublicFolder folder, RuleContext context) {
        if (SystemFolders.isOf(folder, kind) && SystemFolders.isPlaced(folder)) {
            List<Site> missing = missing(folder, context);
            if (!missing.isEmpty()) {
                context.reportAs(descriptor().severity(), missing.size() == 1 ? "" : "several", folder,
                        ExsitePackage.Literals.PUBLIC_FOLDER__REPLICAS, null, Labels.of(folder),
                        Labels.of(missing.getFirst()), Integer.toString(missing.size() - 1));
            }
        }
    }

    /**
     * Returns the other sites that have no replica and lead to none. A site counts if it has free and busy times of its
     * own: then it is a site where people work, and its system folders are in the model.
     */
    private static List<Site> missing(PublicFolder folder, RuleContext context) {
        List<Site> missing = new ArrayList<>();
        Site own = context.container(folder, Site.class);
        for (EObject object : Instances.all(context, ExsitePackage.Literals.SITE)) {
            Site site = (Site) object;
            if (site != own && context.find(SystemFolders.FREE_BUSY_BY_SITE, site.getDistinguishedName()) != null
                    && !SystemFolders.hasReplicaIn(folder, site.getDistinguishedName())
                    && !SystemFolders.firstStore(context, site.getDistinguishedName()).isEmpty()
                    && !SystemFolders.isReachedFrom(folder, site, context)) {
                missing.add(site);
            }
        }
        return missing;
    }

    private static List<DistinguishedName> stores(Finding finding, RuleContext context) {
        return missing((PublicFolder) finding.object(), context).stream()
                .flatMap(site -> SystemFolders.firstStore(context, site.getDistinguishedName()).stream()).toList();
    }
}

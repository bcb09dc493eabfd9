package org.exsite.rules.exchange.operations;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Recipient;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.rules.Operation;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeVersion;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.index.Instances;
import org.exsite.rules.exchange.index.References;

/**
 * A recipient is made and is at once to be a member of a list in another site, as when a mailbox that is a member is
 * duplicated. The list belongs to its site and cannot be written from here (Q185579); between sites of different versions
 * the new mailbox may even be unusable (Q202220).
 */
final class NewMemberElsewhere extends ChangeRule<Recipient> {

    NewMemberElsewhere() {
        super("new-member-of-list-of-other-site", Severity.WARNING,
                ExsitePackage.Literals.RECIPIENT, "Q185579", "Q202220");
    }

    @Override
    void added(Recipient recipient, Operation operation, RuleContext context) {
        Site site = context.container(recipient, Site.class);
        if (site == null || operation.isMoved(recipient)) {
            return;
        }
        Set<EObject> lists = new LinkedHashSet<>(context.lookup(
                References.by(ExsitePackage.Literals.DISTRIBUTION_LIST__MEMBERS), recipient.getDistinguishedName()));
        for (EObject each : lists) {
            Site other = context.container(each, Site.class);
            if (each instanceof DistributionList list && other != null && other != site) {
                boolean differs = !version(site, context).equals(version(other, context));
                context.reportAs(differs ? Severity.WARNING : Severity.INFO, differs ? "versions" : "", recipient, null,
                        null, Labels.of(recipient), Labels.of(list), Labels.of(other));
            }
        }
    }

    /** Returns the version of the first server of a site that says one, without its service pack. */
    private static Optional<ExchangeVersion> version(Site site, RuleContext context) {
        return Instances.inSiteOf(context, site, ExsitePackage.Literals.SERVER).stream()
                .map(server -> ExchangeVersion.parse(((Server) server).getVersion())).flatMap(Optional::stream)
                .map(version -> new ExchangeVersion(version.major(), version.minor(), 0)).findFirst();
    }
}

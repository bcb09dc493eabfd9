package org.exsite.rules.exchange.recipients;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Recipient;
import org.exsite.model.Site;
import org.exsite.rules.Finding;
import org.exsite.rules.Fix;
import org.exsite.rules.Index;
import org.exsite.rules.KeyRule;
import org.exsite.rules.RuleContext;
import org.exsite.rules.RuleDescriptor;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.VersionRange;
import org.exsite.rules.exchange.common.Versions;

/**
 * More recipients of a site have one alias than version 4.0 makes Internet addresses for: it tries no more than 21
 * numbers behind the alias (Q152953).
 */
public final class AliasOfMany implements KeyRule {

    private static final int LIMIT = 21;
    private static final VersionRange VERSIONS = VersionRange.of("4.0", "5.0");
    private static final RuleDescriptor DESCRIPTOR = RuleTexts.of(AliasOfMany.class)
            .describe("alias-of-many", Severity.WARNING, "Q152953").withVersions(VERSIONS.texts());
    private static final List<Fix> FIXES = List.of(new Propose("change-alias", AliasOfMany::another));

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public EClass subject() {
        return ExsitePackage.Literals.RECIPIENT;
    }

    @Override
    public Index index() {
        return Aliases.INDEX;
    }

    @Override
    public List<Fix> fixes() {
        return FIXES;
    }

    @Override
    public void check(Object key, List<EObject> holders, RuleContext context) {
        if (holders.size() <= LIMIT) {
            return;
        }
        Map<Site, List<EObject>> bySite = new LinkedHashMap<>();
        for (EObject holder : holders) {
            Site site = context.container(holder, Site.class);
            if (site != null) {
                bySite.computeIfAbsent(site, none -> new ArrayList<>()).add(holder);
            }
        }
        bySite.forEach((site, recipients) -> {
            if (recipients.size() > LIMIT && Versions.isAnyInSite(recipients.getFirst(), VERSIONS, context)) {
                for (EObject recipient : recipients.subList(LIMIT, recipients.size())) {
                    context.report(recipient, ExsitePackage.Literals.RECIPIENT__ALIAS,
                            Labels.of((Recipient) recipient), Integer.toString(recipients.size()),
                            ((Recipient) recipient).getAlias(), Integer.toString(LIMIT));
                }
            }
        });
    }

    private static String another(Finding finding, RuleContext context) {
        Recipient recipient = (Recipient) finding.object();
        return Aliases.free(recipient.getAlias(), recipient, context);
    }
}

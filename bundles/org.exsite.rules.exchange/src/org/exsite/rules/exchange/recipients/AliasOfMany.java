package org.exsite.rules.exchange.recipients;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Recipient;
import org.exsite.model.Site;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeKeyRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.VersionRange;
import org.exsite.rules.exchange.common.Versions;

/**
 * More recipients of a site have one alias than version 4.0 makes Internet addresses for: it tries no more than 21
 * numbers behind the alias (Q152953).
 */
public final class AliasOfMany extends ExchangeKeyRule {

    private static final int LIMIT = 21;
    private static final VersionRange VERSIONS = VersionRange.of("4.0", "5.0");

    public AliasOfMany() {
        super(RuleTexts.of(AliasOfMany.class).describe("alias-of-many", Severity.WARNING, "Q152953")
                .withVersions(VERSIONS.texts()),
                ExsitePackage.Literals.RECIPIENT, Aliases.INDEX,
                new Propose("change-alias", Aliases::another));
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
}

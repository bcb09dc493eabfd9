package org.exsite.rules.exchange.sites;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Instances;

/**
 * The organization has more sites than the knowledge consistency checker of early versions can work with
 * (Q166578).
 */
public final class TooManySites extends ExchangeRule<Organization> {

    private static final int LIMIT = 212;

    public TooManySites() {
        super(RuleTexts.of(TooManySites.class).describe("too-many-sites", Severity.WARNING, "Q166578")
                .withVersions(OldServers.BEFORE_5_5.texts()),
                ExsitePackage.Literals.ORGANIZATION);
    }

    @Override
    protected void inspect(Organization organization, RuleContext context) {
        int sites = Instances.all(context, ExsitePackage.Literals.SITE).size();
        if (sites > LIMIT && Instances.all(context, ExsitePackage.Literals.SERVER).stream()
                .anyMatch(server -> OldServers.isBefore55(server))) {
            context.report(organization, null, Integer.toString(sites), Integer.toString(LIMIT));
        }
    }
}

package org.exsite.rules.exchange.lists;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage;
import org.exsite.model.MTA;
import org.exsite.model.Site;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ChooseObject;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.UnsetValue;
import org.exsite.rules.exchange.index.Directory;
import org.exsite.rules.exchange.index.Instances;

/**
 * The server that expands a distribution list is no longer in its site: it was removed, and messages come back for
 * congestion, or moved, and the list cannot be changed (Q154537, Q190995, Q194121, Q280306, Q189286).
 */
public final class ExpansionServerMissing extends ExchangeRule<DistributionList> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.RECIPIENT__HOME_MTA;

    public ExpansionServerMissing() {
        super(RuleTexts.of(ExpansionServerMissing.class).describe("list-expansion-server-missing", Severity.ERROR,
                "Q154537", "Q190995", "Q194121", "Q280306", "Q189286"), ExsitePackage.Literals.DISTRIBUTION_LIST,
                new UnsetValue(ExpansionServerMissing.class, "any-server-in-site", FEATURE),
                new ChooseObject(ExpansionServerMissing.class, "choose-expansion-server", FEATURE,
                        (finding, context) -> Instances.inSiteOf(context, finding.object(),
                                ExsitePackage.Literals.MTA).stream().map(MTA.class::cast)));
    }

    @Override
    protected void inspect(DistributionList list, RuleContext context) {
        DistinguishedName agent = list.getHomeMTA();
        Site site = agent == null ? null : context.container(list, Site.class);
        if (site == null) {
            return;
        }
        if (!agent.isWithin(site.getDistinguishedName())) {
            context.reportAs(Severity.WARNING, "moved", list, FEATURE, null, Labels.of(list), server(agent),
                    Labels.of(site));
        } else if (Directory.isMissing(context, agent) || agent.parent() != null
                && Directory.isMissing(context, agent.parent())) {
            context.report(list, FEATURE, Labels.of(list), server(agent));
        }
    }

    private static String server(DistinguishedName agent) {
        return agent.parent() == null ? agent.value() : agent.parent().value();
    }
}

package org.exsite.rules.exchange.sitelinks;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Gateway;
import org.exsite.model.MTA;
import org.exsite.model.Site;
import org.exsite.model.SiteConnector;
import org.exsite.model.TargetServer;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetElsewhere;
import org.exsite.rules.exchange.index.Directory;
import org.exsite.rules.exchange.index.Instances;

/**
 * A site connector delivers to a server whose MTA takes smaller messages than those of the servers there that have the
 * connectors to other systems. A message that only passes through may be refused on its way (Q263709).
 */
public final class TargetServerLimit extends ExchangeRule<SiteConnector> {

    private static final int UNLIMITED = Integer.MAX_VALUE;

    public TargetServerLimit() {
        super(RuleTexts.of(TargetServerLimit.class).describe("site-connector-target-size-limit", Severity.WARNING,
                "Q263709"), ExsitePackage.Literals.SITE_CONNECTOR, new RemoveTarget(),
                new SetElsewhere(TargetServerLimit.class, "raise-limit-of-target", TargetServerLimit::agent,
                        ExsitePackage.Literals.MTA__MESSAGE_SIZE_LIMIT, TargetServerLimit::raised).askFirst());
    }

    @Override
    protected void inspect(SiteConnector connector, RuleContext context) {
        Site remote = RemoteSites.of(connector, context);
        if (remote == null) {
            return;
        }
        for (TargetServer target : connector.getTargetServers()) {
            MTA agent = target.getServer() == null ? null : TargetServers.agent(remote, target.getServer(), context);
            if (agent != null && limit(agent) < greatest(remote, agent, context)) {
                context.reportValue(connector, ExsitePackage.Literals.SITE_CONNECTOR__TARGET_SERVERS, target.getServer(),
                        Labels.of(connector), target.getServer(), Integer.toString(limit(agent)), Labels.of(remote));
            }
        }
    }

    @Override
    public boolean looksAt(EClass contained) {
        return contained == ExsitePackage.Literals.TARGET_SERVER || contained == ExsitePackage.Literals.CONNECTED_SITE;
    }

    /** Returns the greatest limit of the other MTAs of a site that have connectors to other systems. */
    private static int greatest(Site site, MTA agent, RuleContext context) {
        int greatest = 0;
        for (EObject gateway : Instances.inSiteOf(context, site, ExsitePackage.Literals.GATEWAY)) {
            if (Directory.find(context, ((Gateway) gateway).getHomeMTA()) instanceof MTA other && other != agent) {
                greatest = Math.max(greatest, limit(other));
            }
        }
        return greatest;
    }

    private static int limit(MTA agent) {
        return agent.getMessageSizeLimit() == null ? UNLIMITED : agent.getMessageSizeLimit();
    }

    private static MTA agent(Finding finding, RuleContext context) {
        return TargetServers.agent(RemoteSites.of((SiteConnector) finding.object(), context), (String) finding.value(),
                context);
    }

    private static Object raised(Finding finding, RuleContext context) {
        int greatest = greatest(RemoteSites.of((SiteConnector) finding.object(), context), agent(finding, context), context);
        return greatest == UNLIMITED ? SetCommand.UNSET_VALUE : Integer.valueOf(greatest);
    }
}

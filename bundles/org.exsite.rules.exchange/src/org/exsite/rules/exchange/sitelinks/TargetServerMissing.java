package org.exsite.rules.exchange.sitelinks;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.model.SiteConnector;
import org.exsite.model.TargetServer;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.DeleteObject;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Directory;

/**
 * A site connector delivers to servers that the other site does not have. If none of them is left, the MTA may not start
 * (Q271968); if some are, it tries the others after it has waited.
 */
public final class TargetServerMissing extends ExchangeRule<SiteConnector> {

    private static final EReference FEATURE = ExsitePackage.Literals.SITE_CONNECTOR__TARGET_SERVERS;

    public TargetServerMissing() {
        super(RuleTexts.of(TargetServerMissing.class).describe("site-connector-target-missing", Severity.ERROR, "Q271968"),
                ExsitePackage.Literals.SITE_CONNECTOR, new RemoveTarget(),
                new DeleteObject(TargetServerMissing.class, "delete-site-connector",
                        (finding, context) -> finding.value() == null ? finding.object() : null));
    }

    @Override
    protected void inspect(SiteConnector connector, RuleContext context) {
        Site remote = RemoteSites.of(connector, context);
        if (remote == null) {
            return;
        }
        List<String> targets = connector.getTargetServers().stream().map(TargetServer::getServer)
                .filter(server -> server != null && !server.isBlank()).toList();
        List<String> missing = targets.stream()
                .filter(server -> Directory.isMissing(context, TargetServers.name(remote, server))).toList();
        if (!missing.isEmpty() && missing.size() == targets.size()) {
            context.report(connector, FEATURE, Labels.of(connector), Labels.of(remote));
        } else {
            missing.forEach(server -> context.reportAs(Severity.WARNING, "some", connector, FEATURE, server,
                    Labels.of(connector), Labels.of(remote), server));
        }
    }

    @Override
    public boolean looksAt(EClass contained) {
        return contained == ExsitePackage.Literals.TARGET_SERVER || contained == ExsitePackage.Literals.CONNECTED_SITE;
    }
}

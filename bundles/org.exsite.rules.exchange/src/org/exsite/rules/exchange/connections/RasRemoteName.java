package org.exsite.rules.exchange.connections;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.DynamicRASConnector;
import org.exsite.model.ExsitePackage;
import org.exsite.model.MTA;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;
import org.exsite.rules.exchange.index.Instances;

/**
 * The name of the remote server of a dynamic RAS connector differs from that of its MTA in upper and lower case
 * alone; the MTA compares exactly (Q253307).
 */
public final class RasRemoteName extends ExchangeRule<DynamicRASConnector> {

    public RasRemoteName() {
        super(RuleTexts.of(RasRemoteName.class).describe("ras-remote-server-name-case", Severity.ERROR, "Q253307"),
                ExsitePackage.Literals.DYNAMIC_RAS_CONNECTOR,
                new SetValue(RasRemoteName.class, "use-exact-name", null, (finding, context) -> finding.value()));
    }

    @Override
    protected void inspect(DynamicRASConnector connector, RuleContext context) {
        String name = connector.getRemoteServerName();
        if (name != null) {
            for (EObject agent : Instances.all(context, ExsitePackage.Literals.MTA)) {
                String local = ((MTA) agent).getLocalMTAName();
                if (name.equalsIgnoreCase(local) && !name.equals(local)) {
                    context.reportValue(connector, ExsitePackage.Literals.DYNAMIC_RAS_CONNECTOR__REMOTE_SERVER_NAME, local,
                            Labels.of(connector), name, local);
                }
            }
        }
    }
}

package org.exsite.rules.exchange.connections;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Gateway;
import org.exsite.model.MTA;
import org.exsite.model.Server;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;
import org.exsite.rules.exchange.index.References;

/** A connector is to take larger messages than the MTA that all its messages pass (Q165146). */
public final class MtaLimitBelowConnector extends ExchangeRule<MTA> {

    private static final EAttribute LIMIT = ExsitePackage.Literals.MTA__MESSAGE_SIZE_LIMIT;

    public MtaLimitBelowConnector() {
        super(RuleTexts.of(MtaLimitBelowConnector.class).describe("mta-size-limit-below-connector", Severity.INFO,
                "Q165146"), ExsitePackage.Literals.MTA,
                new SetValue(MtaLimitBelowConnector.class, "raise-limit-of-mta", LIMIT,
                        (finding, context) -> finding.value()).askFirst());
    }

    @Override
    protected void inspect(MTA agent, RuleContext context) {
        Server server = agent.getMessageSizeLimit() == null ? null : context.container(agent, Server.class);
        if (server == null) {
            return;
        }
        Gateway greatest = null;
        for (EObject object : context.lookup(References.by(ExsitePackage.Literals.CONNECTOR__HOME_MTA),
                agent.getDistinguishedName())) {
            if (object instanceof Gateway gateway && gateway.getMessageSizeLimit() != null
                    && (greatest == null || gateway.getMessageSizeLimit() > greatest.getMessageSizeLimit())) {
                greatest = gateway;
            }
        }
        if (greatest != null && greatest.getMessageSizeLimit() > agent.getMessageSizeLimit()) {
            context.reportValue(agent, LIMIT, greatest.getMessageSizeLimit(), Labels.of(server),
                    Integer.toString(agent.getMessageSizeLimit()), Labels.of(greatest),
                    Integer.toString(greatest.getMessageSizeLimit()));
        }
    }
}

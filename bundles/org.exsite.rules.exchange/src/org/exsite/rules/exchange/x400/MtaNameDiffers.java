package org.exsite.rules.exchange.x400;

import org.exsite.model.ExsitePackage;
import org.exsite.model.MTA;
import org.exsite.model.Server;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;

/**
 * The local name of an MTA is not that of its server, under which other MTAs of the organization expect it
 * (Q170471, Q158279).
 */
public final class MtaNameDiffers extends ExchangeRule<MTA> {

    public MtaNameDiffers() {
        super(RuleTexts.of(MtaNameDiffers.class).describe("mta-name-differs", Severity.WARNING, "Q170471", "Q158279"),
                ExsitePackage.Literals.MTA,
                new SetValue(MtaNameDiffers.class, "use-server-name", null,
                        (finding, context) -> finding.value()).askFirst());
    }

    @Override
    protected void inspect(MTA agent, RuleContext context) {
        Server server = context.container(agent, Server.class);
        if (server != null && agent.getLocalMTAName() != null
                && !agent.getLocalMTAName().equalsIgnoreCase(server.getName())) {
            context.reportValue(agent, ExsitePackage.Literals.LOCAL_MTA_IDENTITY__LOCAL_MTA_NAME, server.getName(),
                    agent.getLocalMTAName(), Labels.of(server));
        }
    }
}

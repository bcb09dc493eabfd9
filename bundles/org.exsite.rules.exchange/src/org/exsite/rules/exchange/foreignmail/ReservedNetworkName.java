package org.exsite.rules.exchange.foreignmail;

import java.util.Locale;
import java.util.Set;

import org.exsite.model.ExsitePackage;
import org.exsite.model.MSMailConnector;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * A postoffice of Microsoft Mail has a network name that stands for a gateway, so that it cannot be connected
 * (Q175978).
 */
public final class ReservedNetworkName extends ExchangeRule<MSMailConnector> {

    private static final Set<String> RESERVED = Set.of("ATTMAIL", "GTE", "SMTP", "COMPUSERVE", "MCI", "SNADS", "DISOSS",
            "MHS", "SOURCE", "EASYLINK", "MSMAIL", "VMGATE", "ENVOY", "OV", "X400", "FAX", "PROFS", "*EMS");

    public ReservedNetworkName() {
        super(RuleTexts.of(ReservedNetworkName.class).describe("ms-mail-reserved-network-name", Severity.ERROR,
                "Q175978"), ExsitePackage.Literals.MS_MAIL_CONNECTOR);
    }

    @Override
    protected void inspect(MSMailConnector connector, RuleContext context) {
        for (String connection : connector.getConnections()) {
            int slash = connection.indexOf('/');
            String network = (slash < 0 ? connection : connection.substring(0, slash)).strip().toUpperCase(Locale.ROOT);
            if (RESERVED.contains(network)) {
                context.reportValue(connector, ExsitePackage.Literals.MS_MAIL_CONNECTOR__CONNECTIONS, connection,
                        Labels.of(connector), connection, network);
            }
        }
    }
}

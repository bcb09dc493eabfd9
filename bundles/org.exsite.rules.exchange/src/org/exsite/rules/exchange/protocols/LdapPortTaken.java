package org.exsite.rules.exchange.protocols;

import org.exsite.model.ExsitePackage;
import org.exsite.model.LdapProtocol;
import org.exsite.model.Server;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;

/** LDAP of Exchange is on the port that Windows 2000 itself uses on a domain controller (Q224447, Q254251). */
public final class LdapPortTaken extends ExchangeRule<LdapProtocol> {

    private static final int PORT = 389;
    private static final int SSL_PORT = 636;
    private static final int OTHER_PORT = 390;

    public LdapPortTaken() {
        super(RuleTexts.of(LdapPortTaken.class).describe("ldap-port-on-windows-2000", Severity.WARNING,
                "Q224447", "Q254251"), ExsitePackage.Literals.LDAP_PROTOCOL,
                new SetValue(LdapPortTaken.class, "use-other-port", null, (finding, context) -> OTHER_PORT).askFirst());
    }

    @Override
    protected void inspect(LdapProtocol protocol, RuleContext context) {
        Server server = context.container(protocol, Server.class);
        if (server != null && server.getOperatingSystem() != null && server.getOperatingSystem().contains("2000")
                && protocol.getPort() != null && (protocol.getPort() == PORT || protocol.getPort() == SSL_PORT)) {
            context.report(protocol, ExsitePackage.Literals.PROTOCOL__PORT, Labels.of(server),
                    Integer.toString(protocol.getPort()));
        }
    }
}

package org.exsite.rules.exchange.protocols;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.LdapProtocol;
import org.exsite.model.MailboxAgent;
import org.exsite.model.Server;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetElsewhere;
import org.exsite.rules.exchange.common.Versions;
import org.exsite.rules.exchange.index.Instances;

/**
 * Mailbox Manager is installed on a server that does not serve LDAP, over which it asks for mailboxes: it does not find
 * hidden ones (Q274601).
 */
public final class MailboxManagerWithoutLdap extends ExchangeRule<MailboxAgent> {

    private static final String NAME = "Mailbox Manager";

    public MailboxManagerWithoutLdap() {
        super(RuleTexts.of(MailboxManagerWithoutLdap.class).describe("mailbox-manager-without-ldap", Severity.WARNING,
                "Q274601"), ExsitePackage.Literals.MAILBOX_AGENT,
                new SetElsewhere(MailboxManagerWithoutLdap.class, "enable-ldap", (finding, context) ->
                        protocol(finding.object(), context), ExsitePackage.Literals.PROTOCOL__ENABLED,
                        (finding, context) -> Boolean.TRUE).askFirst());
    }

    @Override
    protected void inspect(MailboxAgent agent, RuleContext context) {
        if (agent.getName() != null && agent.getName().regionMatches(true, 0, NAME, 0, NAME.length())) {
            LdapProtocol protocol = protocol(agent, context);
            if (protocol != null && Boolean.FALSE.equals(protocol.getEnabled())) {
                context.report(agent, null, Labels.of(agent), Labels.of(Versions.server(agent, context)));
            }
        }
    }

    /** Returns the settings that the server of an agent goes by: its own or those of the site. */
    private static LdapProtocol protocol(EObject agent, RuleContext context) {
        Server server = Versions.server(agent, context);
        if (server == null) {
            return null;
        }
        for (EObject object : inSite(server, ExsitePackage.Literals.LDAP_PROTOCOL_SERVER, context)) {
            LdapProtocol protocol = (LdapProtocol) object;
            if (context.container(protocol, Server.class) == server
                    && Boolean.FALSE.equals(protocol.getUseSiteValues())) {
                return protocol;
            }
        }
        return inSite(server, ExsitePackage.Literals.LDAP_PROTOCOL_SITE_DEFAULTS, context).stream()
                .map(LdapProtocol.class::cast).findFirst().orElse(null);
    }

    private static List<EObject> inSite(Server server, EClass eClass, RuleContext context) {
        return Instances.inSiteOf(context, server, eClass);
    }
}

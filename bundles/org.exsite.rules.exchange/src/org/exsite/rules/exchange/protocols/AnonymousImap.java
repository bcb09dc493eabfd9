package org.exsite.rules.exchange.protocols;

import org.exsite.model.ExsitePackage;
import org.exsite.model.ImapProtocolServer;
import org.exsite.model.Server;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Directory;

/**
 * Anonymous users may come over IMAP4, but the server has no public store, and no mailbox for them is named
 * (Q174762).
 */
public final class AnonymousImap extends ExchangeRule<ImapProtocolServer> {

    public AnonymousImap() {
        super(RuleTexts.of(AnonymousImap.class).describe("imap-anonymous-without-mailbox", Severity.WARNING, "Q174762"),
                ExsitePackage.Literals.IMAP_PROTOCOL_SERVER);
    }

    @Override
    protected void inspect(ImapProtocolServer protocol, RuleContext context) {
        Server server = context.container(protocol, Server.class);
        if (server != null && Boolean.TRUE.equals(protocol.getAnonymousAccess()) && Boolean.FALSE.equals(
                protocol.getUseSiteValues()) && protocol.getAnonymousAccount() == null
                && Directory.isMissing(context, server.getDistinguishedName().child("Microsoft Public MDB"))) {
            context.report(protocol, ExsitePackage.Literals.PROTOCOL__ANONYMOUS_ACCOUNT, Labels.of(server));
        }
    }
}

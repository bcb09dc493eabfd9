package org.exsite.rules.exchange.connections;

import org.exsite.model.ExsitePackage;
import org.exsite.model.MTA;
import org.exsite.model.Organization;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.UnsetValue;
import org.exsite.rules.exchange.common.VersionRange;

/**
 * An MTA has a size limit, and its messages are journaled: then messages between mailboxes of one server pass the MTA as
 * well (Q199325).
 */
public final class MtaLimitWithJournal extends ExchangeRule<MTA> {

    public MtaLimitWithJournal() {
        super(RuleTexts.of(MtaLimitWithJournal.class).describe("mta-size-limit-with-journal", Severity.INFO, "Q199325"),
                VersionRange.of("5.5 SP1", null), ExsitePackage.Literals.MTA,
                new UnsetValue(MtaLimitWithJournal.class, "clear-limit-of-mta").askFirst());
    }

    @Override
    protected void inspect(MTA agent, RuleContext context) {
        Server server = agent.getMessageSizeLimit() == null ? null : context.container(agent, Server.class);
        if (server != null && isJournaled(server, context)) {
            context.report(agent, ExsitePackage.Literals.MTA__MESSAGE_SIZE_LIMIT, Labels.of(server),
                    Integer.toString(agent.getMessageSizeLimit()));
        }
    }

    private static boolean isJournaled(Server server, RuleContext context) {
        Site site = context.container(server, Site.class);
        Organization organization = context.container(server, Organization.class);
        return server.getJournalRecipient() != null || site != null && site.getJournalRecipient() != null
                || organization != null && organization.getJournalRecipient() != null;
    }
}

package org.exsite.rules.exchange.operations;

import org.exsite.model.ExsitePackage;
import org.exsite.model.MailboxAgent;
import org.exsite.model.SiteAddressing;
import org.exsite.rules.Operation;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.Labels;

/**
 * Mailbox Manager is installed in a site that generates GroupWise addresses. The generator may have no address for its
 * agent, and then the installation fails with 80004005 (Q253638).
 */
final class AgentWithGroupWise extends ChangeRule<MailboxAgent> {

    AgentWithGroupWise() {
        super("mailbox-agent-with-groupwise-addresses", Severity.WARNING,
                ExsitePackage.Literals.MAILBOX_AGENT, "Q253638");
    }

    @Override
    void added(MailboxAgent agent, Operation operation, RuleContext context) {
        SiteAddressing addressing = AddressTypes.addressing(agent, context);
        if (addressing != null && AddressTypes.addOns(addressing).contains("GWISE")) {
            context.report(agent, null, Labels.of(agent));
        }
    }
}

package org.exsite.rules.exchange.folders;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.ExsitePackage;
import org.exsite.model.PrivateInformationStore;
import org.exsite.model.Server;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.UnsetValue;
import org.exsite.rules.exchange.index.References;

/**
 * The private information store of a server that replicates the directory has a limit from which on mailboxes
 * cannot send; the directory service has a mailbox too (Q190443).
 */
public final class BridgeheadSendLimit extends ExchangeRule<PrivateInformationStore> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.INFORMATION_STORE__PROHIBIT_SEND_LIMIT;

    public BridgeheadSendLimit() {
        super(RuleTexts.of(BridgeheadSendLimit.class).describe("replication-bridgehead-send-limit", Severity.WARNING,
                "Q190443"), ExsitePackage.Literals.PRIVATE_INFORMATION_STORE,
                new UnsetValue(BridgeheadSendLimit.class, "clear-send-limit", FEATURE));
    }

    @Override
    protected void inspect(PrivateInformationStore store, RuleContext context) {
        Server server = store.getProhibitSendLimit() == null ? null : context.container(store, Server.class);
        if (server != null && context.find(References.by(
                ExsitePackage.Literals.DIRECTORY_REPLICATION_CONNECTOR__LOCAL_BRIDGEHEAD),
                server.getDistinguishedName()) != null) {
            context.report(store, FEATURE, Labels.of(server), Integer.toString(store.getProhibitSendLimit()));
        }
    }
}

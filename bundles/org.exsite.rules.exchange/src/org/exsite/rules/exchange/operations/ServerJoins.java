package org.exsite.rules.exchange.operations;

import java.util.List;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Server;
import org.exsite.model.SiteAddressing;
import org.exsite.rules.Operation;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.index.Instances;

/**
 * A server joins a site that generates addresses of types which a connector or another product has brought. Setup makes
 * system mailboxes and fails where the generator is missing or incomplete (Q243152, Q199425).
 */
final class ServerJoins extends ChangeRule<Server> {

    ServerJoins() {
        super("server-joins-with-add-on-addresses", Severity.WARNING,
                ExsitePackage.Literals.SERVER, "Q243152", "Q199425");
    }

    /** Tells whether a server comes to others that are there already. */
    static boolean joins(Server server, Operation operation, RuleContext context) {
        List<Server> added = operation.added(Server.class).toList();
        return Instances.inSiteOf(context, server, ExsitePackage.Literals.SERVER).stream()
                .anyMatch(other -> !added.contains(other));
    }

    @Override
    void added(Server server, Operation operation, RuleContext context) {
        SiteAddressing addressing = AddressTypes.addressing(server, context);
        List<String> types = addressing == null ? List.of() : AddressTypes.addOns(addressing);
        if (!types.isEmpty() && joins(server, operation, context)) {
            context.report(server, null, Labels.of(server), String.join(", ", types));
        }
    }
}

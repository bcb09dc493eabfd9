package org.exsite.rules.exchange.operations;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Server;
import org.exsite.model.SiteAddressing;
import org.exsite.rules.ModelChange;
import org.exsite.rules.Operation;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.Labels;

/**
 * A server joins a site, or gets a service pack, while the site has switched off the generation of a type of addresses:
 * setup then fails with DS_E_ATTRIBUTE_OR_VALUE_EXISTS (Q258923, Q246895).
 */
final class GenerationDisabled extends ChangeRule<Server> {

    GenerationDisabled() {
        super("setup-with-disabled-addresses", Severity.WARNING, ExsitePackage.Literals.SERVER, "Q258923", "Q246895");
    }

    @Override
    void added(Server server, Operation operation, RuleContext context) {
        if (ServerJoins.joins(server, operation, context)) {
            report(server, "", context);
        }
    }

    @Override
    void set(Server server, ModelChange.Setting setting, Operation operation, RuleContext context) {
        if (setting.feature() == ExsitePackage.Literals.SERVER__VERSION && !setting.before().isEmpty()
                && !setting.after().isEmpty()) {
            report(server, "servicePack", context);
        }
    }

    private static void report(Server server, String wording, RuleContext context) {
        SiteAddressing addressing = AddressTypes.addressing(server, context);
        if (addressing != null && !addressing.getDisabledGatewayProxies().isEmpty()) {
            context.reportAs(Severity.WARNING, wording, server, null, null, Labels.of(server),
                    String.join(", ", addressing.getDisabledGatewayProxies()));
        }
    }
}

package org.exsite.rules.exchange.operations;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Server;
import org.exsite.model.SiteAddressing;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.Operation;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.index.Instances;

/**
 * The server that computes the routing table of a site goes, or moves to another site, while the site has other servers.
 * The site addressing has to name another one first; the Move Server Wizard refuses with c1037556 (Q196178).
 */
final class RoutingServerRemoved extends ChangeRule<Server> {

    RoutingServerRemoved() {
        super("routing-server-removed", Severity.ERROR, ExsitePackage.Literals.SERVER, "Q196178");
    }

    @Override
    void removed(Server server, Operation operation, RuleContext context) {
        DistinguishedName name = Former.name(server, operation);
        DistinguishedName site = Former.site(server, operation);
        if (context.lookup(Instances.of(ExsitePackage.Literals.SERVER), site).isEmpty()) {
            return;
        }
        for (EObject each : context.lookup(Instances.of(ExsitePackage.Literals.SITE_ADDRESSING), site)) {
            if (name.equals(((SiteAddressing) each).getRoutingCalculationServer())) {
                context.report(server, null, Labels.of(server), site.value());
            }
        }
    }
}

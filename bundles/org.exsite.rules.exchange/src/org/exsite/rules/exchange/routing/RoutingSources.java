package org.exsite.rules.exchange.routing;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.routing.Routing;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.index.Instances;

/**
 * Reads the routing for a rule and says that the rule depends on what routing tables are made of, which recipients are
 * not: their X.400 spaces are those that the last calculation has left in the site addressing.
 */
final class RoutingSources {

    private static final List<EClass> CLASSES = List.of(ExsitePackage.Literals.SITE, ExsitePackage.Literals.SERVER,
            ExsitePackage.Literals.MTA, ExsitePackage.Literals.SITE_ADDRESSING, ExsitePackage.Literals.CONNECTOR,
            ExsitePackage.Literals.DIRECTORY_REPLICATION_CONNECTOR);

    private RoutingSources() {
    }

    static Routing read(Organization organization, RuleContext context) {
        CLASSES.forEach(source -> Instances.all(context, source));
        return Routing.of(organization);
    }
}

package org.exsite.rules.exchange.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.AddressSpace;
import org.exsite.model.Connector;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.SiteConnector;
import org.exsite.model.X400Connector;
import org.exsite.routing.network.SpaceNode;
import org.exsite.routing.network.SpaceReader;
import org.exsite.routing.space.Space;
import org.exsite.routing.trace.AddressBook;
import org.exsite.routing.trace.NonDelivery;
import org.exsite.routing.trace.Trace;
import org.exsite.routing.trace.TraceRequest;
import org.exsite.routing.trace.Tracer;
import org.exsite.routing.trace.UnknownPlaceException;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.DeleteObject;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Instances;

/**
 * Connectors between sites have one address space, and none of the sites has a way out for it: messages go round, as
 * those to Internet addresses do that fall into a space for all of X.400 (Q262112, Q262116). Only spaces that at least
 * two such connectors have are looked at, by following a message to an address in them.
 */
public final class SpaceLoop extends ExchangeRule<Organization> {

    public SpaceLoop() {
        super(RuleTexts.of(SpaceLoop.class).describe("address-space-loop", Severity.ERROR, "Q262112", "Q262116"),
                ExsitePackage.Literals.ORGANIZATION, new DeleteObject(SpaceLoop.class, "remove-looping-space"));
    }

    @Override
    protected void inspect(Organization organization, RuleContext context) {
        Map<Space, List<AddressSpace>> shared = shared(context);
        shared.values().removeIf(holders -> holders.size() < 2);
        if (shared.isEmpty()) {
            return;
        }
        Tracer tracer = new Tracer(RoutingSources.read(organization, context), AddressBook.EMPTY);
        shared.forEach((space, holders) -> {
            for (AddressSpace holder : holders) {
                Connector connector = (Connector) holder.eContainer();
                Site site = context.container(connector, Site.class);
                if (site != null && loops(tracer, space, site, connector)) {
                    context.report(holder, ExsitePackage.Literals.ADDRESS_SPACE__ADDRESS, Labels.of(connector),
                            space.toString());
                }
            }
        });
    }

    /** Returns the spaces of connectors between MTAs, which alone may lead back, and who has them. */
    private static Map<Space, List<AddressSpace>> shared(RuleContext context) {
        Map<Space, List<AddressSpace>> shared = new LinkedHashMap<>();
        for (EObject connector : Instances.all(context, ExsitePackage.Literals.CONNECTOR)) {
            if (connector instanceof X400Connector || connector instanceof SiteConnector) {
                for (AddressSpace space : ((Connector) connector).getAddressSpaces()) {
                    SpaceReader.read(space).map(SpaceNode::space).ifPresent(read ->
                            shared.computeIfAbsent(read, any -> new ArrayList<>()).add(space));
                }
            }
        }
        return shared;
    }

    /** Tells whether a message to an address in a space goes round by a connector. */
    private static boolean loops(Tracer tracer, Space space, Site site, Connector connector) {
        try {
            Trace trace = tracer.trace(TraceRequest.to(example(space)).from(site.getDistinguishedName()));
            return trace.outcome().reason().filter(NonDelivery.LOOP::equals).isPresent()
                    && trace.connectors().contains(connector.getDistinguishedName());
        } catch (UnknownPlaceException e) {
            // a site without servers sends nothing
            return false;
        }
    }

    /** Returns an address in a space: what wildcards stand for is nothing that another space would name. */
    private static String example(Space space) {
        String filled = space.key().replace("*", "zz").replace('%', 'z');
        return space.type() + ':' + (filled.isEmpty() ? "c=zz;" : filled);
    }
}

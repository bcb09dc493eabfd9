package org.exsite.rules.exchange.routing;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.exsite.model.AddressSpace;
import org.exsite.model.Connector;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.SiteConnector;
import org.exsite.model.X400Connector;
import org.exsite.routing.Routing;
import org.exsite.routing.network.SpaceNode;
import org.exsite.routing.network.SpaceReader;
import org.exsite.routing.space.Space;
import org.exsite.routing.trace.AddressBook;
import org.exsite.routing.trace.NonDelivery;
import org.exsite.routing.trace.Trace;
import org.exsite.routing.trace.TraceRequest;
import org.exsite.routing.trace.Tracer;
import org.exsite.routing.trace.UnknownPlaceException;
import org.exsite.rules.Fix;
import org.exsite.rules.Index;
import org.exsite.rules.KeyRule;
import org.exsite.rules.RuleContext;
import org.exsite.rules.RuleDescriptor;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.ClassIndex;
import org.exsite.rules.exchange.index.Instances;

/**
 * Connectors between sites have one address space, and none of the sites has a way out for it: messages go round, as
 * those to Internet addresses do that fall into a space for all of X.400 (Q262112, Q262116). Only spaces that at least
 * two such connectors have are looked at, by following a message to an address in them.
 */
public final class SpaceLoop implements KeyRule {

    private static final RuleDescriptor DESCRIPTOR = RuleTexts.of(SpaceLoop.class)
            .describe("address-space-loop", Severity.ERROR, "Q262112", "Q262116");
    /** The spaces of connectors between MTAs, which alone may lead back. */
    private static final Index SPACES = ClassIndex.of(
            ExsitePackage.Literals.ADDRESS_SPACE, AddressSpace.class, (space, keys) -> {
                if ((space.eContainer() instanceof X400Connector || space.eContainer() instanceof SiteConnector)) {
                    SpaceReader.read(space).map(SpaceNode::space).ifPresent(keys);
                }
            });
    /** What a routing table is made of. */
    private static final List<EClass> SOURCES = List.of(ExsitePackage.Literals.SITE, ExsitePackage.Literals.SERVER,
            ExsitePackage.Literals.MTA, ExsitePackage.Literals.SITE_ADDRESSING, ExsitePackage.Literals.CONNECTOR,
            ExsitePackage.Literals.DIRECTORY_REPLICATION_CONNECTOR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public EClass subject() {
        return ExsitePackage.Literals.ADDRESS_SPACE;
    }

    @Override
    public Index index() {
        return SPACES;
    }

    @Override
    public List<Fix> fixes() {
        return List.of();
    }

    @Override
    public void check(Object key, List<EObject> holders, RuleContext context) {
        Organization organization = context.container(holders.getFirst(), Organization.class);
        if (organization == null) {
            return;
        }
        for (EClass source : SOURCES) {
            Instances.all(context, source).forEach(object -> {
                if (object instanceof Connector || source == ExsitePackage.Literals.SITE_ADDRESSING) {
                    context.use(object);
                }
            });
        }
        Tracer tracer = new Tracer(Routing.of(organization), AddressBook.EMPTY);
        for (EObject holder : holders) {
            Connector connector = context.container(holder, Connector.class);
            Site site = context.container(holder, Site.class);
            if (site != null && loops(tracer, (Space) key, site, connector)) {
                context.report(holder, ExsitePackage.Literals.ADDRESS_SPACE__ADDRESS, Labels.of(connector),
                        key.toString());
            }
        }
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

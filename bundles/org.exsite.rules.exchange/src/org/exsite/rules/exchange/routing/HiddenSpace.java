package org.exsite.rules.exchange.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.AddressSpace;
import org.exsite.model.Connector;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.routing.Routing;
import org.exsite.routing.network.SpaceNode;
import org.exsite.routing.network.SpaceReader;
import org.exsite.routing.space.Space;
import org.exsite.routing.table.Restriction;
import org.exsite.routing.table.Route;
import org.exsite.routing.table.RoutingEntry;
import org.exsite.routing.table.RoutingTable;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.DeleteObject;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Instances;

/**
 * An address space never wins: the routing table of its site has another one that takes all its addresses and fits each
 * better, whatever the costs (Q152471, Q229961). What its own site never chooses no other site gets there either, for
 * every site on the way decides anew. A blank beside a star is the matter of another rule.
 */
public final class HiddenSpace extends ExchangeRule<Organization> {

    public HiddenSpace() {
        super(RuleTexts.of(HiddenSpace.class).describe("address-space-never-wins", Severity.WARNING),
                ExsitePackage.Literals.ORGANIZATION, new DeleteObject(HiddenSpace.class, "remove-hidden-space"));
    }

    private record Candidate(AddressSpace object, SpaceNode space, Connector connector) {
    }

    @Override
    protected void inspect(Organization organization, RuleContext context) {
        List<Candidate> all = new ArrayList<>();
        for (EObject object : Instances.all(context, ExsitePackage.Literals.CONNECTOR)) {
            Connector connector = (Connector) object;
            connector.getAddressSpaces().forEach(space -> SpaceReader.read(space).ifPresent(read ->
                    all.add(new Candidate(space, read, connector))));
        }
        List<Space> strong = all.stream().map(each -> each.space.space()).filter(HiddenSpace::mayHide).distinct().toList();
        List<Candidate> candidates = all.stream().filter(each -> strong.stream().anyMatch(each.space.space()::isHiddenBy))
                .toList();
        if (!candidates.isEmpty()) {
            Routing routing = RoutingSources.read(organization, context);
            candidates.forEach(candidate -> look(candidate, routing, context));
        }
    }

    /** Without a wildcard no space hides another. */
    private static boolean mayHide(Space space) {
        return space.key().indexOf('*') >= 0;
    }

    private static void look(Candidate candidate, Routing routing, RuleContext context) {
        Site site = context.container(candidate.connector, Site.class);
        RoutingTable table = site == null ? null : routing.table(site.getDistinguishedName()).orElse(null);
        if (table != null) {
            table.entries(candidate.space.space()).stream().filter(entry -> isOf(entry, candidate.connector)).findFirst()
                    .flatMap(entry -> hiding(entry, table, candidate.connector))
                    .ifPresent(winner -> context.report(candidate.object, ExsitePackage.Literals.ADDRESS_SPACE__ADDRESS,
                            candidate.space.space().toString(), Labels.of(candidate.connector),
                            winner.space().toString(), winner.best().path()));
        }
    }

    /** Tells whether an entry has the route that is this connector alone. */
    private static boolean isOf(RoutingEntry entry, Connector connector) {
        return entry.routes().stream().map(Route::hops).anyMatch(hops -> hops.size() == 1
                && hops.getFirst().connector().equals(connector.getDistinguishedName()));
    }

    private static Optional<RoutingEntry> hiding(RoutingEntry hidden, RoutingTable table, Connector connector) {
        return table.entries().stream().filter(entry -> hidden.space().isHiddenBy(entry.space())
                && (entry.restriction().equals(Restriction.NONE) || entry.restriction().equals(hidden.restriction()))
                && !(hidden.space().text().isEmpty() && entry.space().text().equals("*"))
                && !entry.best().first().connector().equals(connector.getDistinguishedName())).findFirst();
    }
}

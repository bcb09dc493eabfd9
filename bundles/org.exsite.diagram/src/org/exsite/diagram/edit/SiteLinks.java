package org.exsite.diagram.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.diagram.DiagramMessages;
import org.exsite.diagram.Link;
import org.exsite.diagram.LinkKind;
import org.exsite.diagram.Topology;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.X400Connector;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.naming.DistinguishedNames;

/**
 * Connects two sites. A connection has two ends: each site has a connector that leads to the other, and what the two say
 * of each other agrees. If one of them is there already, only the other is made.
 */
public final class SiteLinks {

    /** The classes of connectors that connect sites, in the order in which they are offered. */
    public static final List<EClass> TYPES = List.of(ExsitePackage.Literals.SITE_CONNECTOR,
            ExsitePackage.Literals.TCP_X400_CONNECTOR, ExsitePackage.Literals.DIRECTORY_REPLICATION_CONNECTOR,
            ExsitePackage.Literals.DYNAMIC_RAS_CONNECTOR, ExsitePackage.Literals.X25X400_CONNECTOR,
            ExsitePackage.Literals.TP4X400_CONNECTOR);

    private static final int DEARER = 10;
    private static final int DEAREST = 100;

    private SiteLinks() {
    }

    /**
     * One end of a connection to be.
     *
     * @param site the site
     * @param server the server that is to run it, or {@code null} for any
     */
    public record End(Site site, Server server) {

        Optional<Bridgehead> bridgehead() {
            return Bridgehead.of(site, server);
        }
    }

    /** Says why two sites cannot be connected by connectors of a class, or nothing if they can be. */
    public static Optional<String> problem(End from, End to, EClass type) {
        if (from.site() == to.site()) {
            return Optional.of(DiagramMessages.get("connect.same"));
        }
        for (End end : List.of(from, to)) {
            if (end.bridgehead().isEmpty()) {
                return Optional.of(end.server() == null
                        ? DiagramMessages.format("connect.noServer", ObjectLabels.of(end.site()))
                        : DiagramMessages.format("connect.noAgent", ObjectLabels.of(end.server())));
            }
        }
        return taken(from, to, type).or(() -> circle(from, to, type)).or(() -> stack(from, type)).or(() -> stack(to, type));
    }

    /**
     * Returns a command that makes the connectors, as one step.
     *
     * @return the command; it cannot be executed if there is a {@link #problem}
     */
    public static Command connect(EditingDomain domain, End from, End to, EClass type) {
        if (problem(from, to, type).isPresent()) {
            return UnexecutableCommand.INSTANCE;
        }
        CompoundCommand command = new CompoundCommand(DiagramMessages.format("connect." + LinkKind.of(example(type)),
                ObjectLabels.of(from.site()), ObjectLabels.of(to.site())));
        connectors(from, to, type).forEach((site, connector) ->
                command.append(NewConnectors.add(domain, connector, site)));
        return command;
    }

    /**
     * Returns the connectors that are missing for a connection, which are in no site yet. There must be no
     * {@link #problem}.
     *
     * @return by the site that each belongs into, that of the first end first
     */
    public static Map<Site, DirectoryObject> connectors(End from, End to, EClass type) {
        Bridgehead here = from.bridgehead().orElseThrow();
        Bridgehead there = to.bridgehead().orElseThrow();
        int cost = cost(from.site(), to.site());
        Topology topology = Topology.of((Organization) from.site().eContainer());
        Map<Site, DirectoryObject> connectors = new LinkedHashMap<>();
        if (!leads(topology, from.site(), to.site(), type)) {
            connectors.put(from.site(), NewConnectors.create(type, here, there, cost));
        }
        if (!leads(topology, to.site(), from.site(), type)) {
            connectors.put(to.site(), NewConnectors.create(type, there, here, cost));
        }
        return connectors;
    }

    private static Optional<String> taken(End from, End to, EClass type) {
        Topology topology = Topology.of((Organization) from.site().eContainer());
        return leads(topology, from.site(), to.site(), type) && leads(topology, to.site(), from.site(), type)
                ? Optional.of(DiagramMessages.format("connect.exists", ObjectLabels.of(from.site()),
                        ObjectLabels.of(to.site()), ObjectLabels.ofClass(type))) : Optional.empty();
    }

    private static Optional<String> circle(End from, End to, EClass type) {
        return type == ExsitePackage.Literals.DIRECTORY_REPLICATION_CONNECTOR
                && Replication.reaches(from.site(), to.site(), null)
                ? Optional.of(DiagramMessages.format("connect.cycle", ObjectLabels.of(from.site()),
                        ObjectLabels.of(to.site()))) : Optional.empty();
    }

    /** Says why a server cannot run an X.400 connector of a class, or nothing if it can or if it is of another kind. */
    static Optional<String> stack(End end, EClass type) {
        return example(type) instanceof X400Connector x400
                && end.bridgehead().orElseThrow().stack(X400Settings.stack(x400)).isEmpty()
                ? Optional.of(DiagramMessages.format("connect.noStack",
                        ObjectLabels.of(end.bridgehead().orElseThrow().server()))) : Optional.empty();
    }

    static boolean leads(Topology topology, Site from, Site to, EClass type) {
        return links(topology, from, to).anyMatch(link -> link.object().eClass() == type);
    }

    private static Stream<Link> links(Topology topology, Site from, Site to) {
        return topology.links().stream().filter(link -> link.from().object() == from
                && link.to().id().equals(DistinguishedNames.of(to)));
    }

    /** A second way costs more than the first, so that it is used when that fails. */
    static int cost(Site from, Site to) {
        return links(Topology.of((Organization) from.eContainer()), from, to).map(Link::cost)
                .filter(Objects::nonNull).max(Integer::compare)
                .map(dearest -> Math.min(DEAREST, dearest + DEARER)).orElse(1);
    }

    private static DirectoryObject example(EClass type) {
        return (DirectoryObject) org.eclipse.emf.ecore.util.EcoreUtil.create(type);
    }
}

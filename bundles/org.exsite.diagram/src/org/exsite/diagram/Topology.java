package org.exsite.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.Organization;

/**
 * The sites of an organization and how they are connected, as a graph. It is made from a model and does not follow it;
 * making it again costs next to nothing beside drawing it.
 */
public final class Topology {

    private final List<Node> nodes;
    private final List<Link> links;
    private final Map<EObject, List<Part>> parts = new IdentityHashMap<>();

    Topology(Collection<Node> nodes, List<Link> links) {
        this.nodes = List.copyOf(nodes);
        this.links = List.copyOf(links);
        for (Node node : nodes) {
            if (node.kind() != Node.Kind.OUTSIDE) {
                add(node);
            }
            node.rows().forEach(this::add);
        }
        links.forEach(this::add);
    }

    /** Returns the graph of an organization. */
    public static Topology of(Organization organization) {
        return new TopologyBuilder(organization).build();
    }

    /** Returns the graph with the connectors of some kinds alone; what only other connectors lead to is left out. */
    public Topology only(Set<LinkKind> kinds) {
        List<Link> kept = links.stream().filter(link -> kinds.contains(link.kind())).toList();
        Set<Node> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.forEach(link -> reached.add(link.to()));
        return new Topology(nodes.stream().filter(node -> node.kind() == Node.Kind.SITE || reached.contains(node))
                .toList(), kept);
    }

    /** Returns the nodes, sites first, in the order of the model. */
    public List<Node> nodes() {
        return nodes;
    }

    /** Returns the links, in the order of the model. */
    public List<Link> links() {
        return links;
    }

    /** Returns what stands for an object: a connector may lead to several sites. */
    public List<Part> parts(EObject object) {
        return parts.getOrDefault(object, List.of());
    }

    /** Returns the nodes of sites. */
    public List<Node> sites() {
        return nodes.stream().filter(node -> node.kind() == Node.Kind.SITE).toList();
    }

    private void add(Part part) {
        parts.computeIfAbsent(part.object(), object -> new ArrayList<>(1)).add(part);
    }
}

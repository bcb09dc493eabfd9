package org.exsite.diagram;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;

/** Where the nodes of a diagram stand, by name. */
public final class Places {

    private final Map<DistinguishedName, Place> byId = new LinkedHashMap<>();

    /** Makes a copy of places. */
    public Places(Collection<Place> places) {
        places.forEach(this::put);
    }

    /** Returns the places that an organization keeps; what cannot be read is left out. */
    public static Places of(Organization organization) {
        return new Places(organization.getDiagram().stream().flatMap(text -> Place.parse(text).stream()).toList());
    }

    /** Returns the place of a node, or {@code null}. */
    public Place get(DistinguishedName id) {
        return byId.get(id);
    }

    /** Gives a node a place. */
    public void put(Place place) {
        byId.put(place.id(), place);
    }

    /** Tells whether there is no place at all. */
    public boolean isEmpty() {
        return byId.isEmpty();
    }

    /** Tells whether every node has a place. */
    public boolean holdsAll(Collection<Node> nodes) {
        return nodes.stream().allMatch(node -> byId.containsKey(node.id()));
    }

    /** Returns all places, in the order in which they were put. */
    public Collection<Place> all() {
        return byId.values();
    }

    /** Returns the texts that a file keeps, in the order of the names. */
    public List<String> texts() {
        return byId.values().stream().sorted((a, b) -> a.id().compareTo(b.id())).map(Place::toString).toList();
    }
}

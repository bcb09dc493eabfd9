package org.exsite.ui.diagram.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EObject;
import org.exsite.diagram.Diagrams;
import org.exsite.diagram.LinkKind;
import org.exsite.diagram.Node;
import org.exsite.diagram.Part;
import org.exsite.diagram.Places;
import org.exsite.diagram.Topology;
import org.exsite.diagram.draw.Scene;
import org.exsite.diagram.layout.TopologyLayout;
import org.exsite.model.Organization;

/** What a diagram shows at the moment: the graph, the places, what is selected, pointed at and highlighted. */
public final class DiagramState {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Set<LinkKind> kinds = EnumSet.allOf(LinkKind.class);
    private final Set<EObject> highlighted = Collections.newSetFromMap(new IdentityHashMap<>());
    private Organization organization;
    private Topology all;
    private Scene scene;
    private Places places = new Places(List.of());
    private Places arranged = new Places(List.of());
    private Boolean showServers;
    private Set<Part> selected = Set.of();
    private Part pointed;

    /** Registers a listener that is told when anything has to be drawn anew. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Takes over the model as it is now. Places that it keeps win over those of an arrangement. */
    public void show(Organization next) {
        if (next != organization) {
            organization = next;
            arranged = new Places(List.of());
            showServers = null;
            selected = Set.of();
            highlighted.clear();
        }
        all = Topology.of(organization);
        rebuild();
    }

    /** Returns the organization, or {@code null} while there is none. */
    public Organization organization() {
        return organization;
    }

    /** Takes over the places of an arrangement that is not kept in the model. */
    public void arranged(Places found) {
        arranged = found;
        rebuild();
    }

    /** Tells whether nodes have places, kept or arranged. */
    public boolean isPlaced() {
        return scene != null && (scene.topology().nodes().isEmpty() || !scene.nodes().isEmpty());
    }

    /** Returns the whole graph, without regard to filters. */
    public Topology topology() {
        return all;
    }

    /** Returns what is drawn, or {@code null} while there is no model. */
    public Scene scene() {
        return scene;
    }

    /** Returns the places of all nodes. */
    public Places places() {
        return places;
    }

    /** Tells whether sites show their servers. */
    public boolean showsServers() {
        return showServers == null ? all == null || Diagrams.showsServers(all) : showServers;
    }

    /** Shows the servers of sites, or counts them. */
    public void showServers(boolean show) {
        showServers = show;
        rebuild();
    }

    /** Tells whether connectors of a kind are shown. */
    public boolean shows(LinkKind kind) {
        return kinds.contains(kind);
    }

    /** Shows connectors of a kind, or hides them. */
    public void show(LinkKind kind, boolean on) {
        if (on) {
            kinds.add(kind);
        } else {
            kinds.remove(kind);
        }
        if (all != null) {
            rebuild();
        }
    }

    /** Returns the selected parts. */
    public Set<Part> selected() {
        return selected;
    }

    /** Selects parts. */
    public void select(Collection<? extends Part> parts) {
        selected = Collections.unmodifiableSet(new LinkedHashSet<>(parts));
        changed();
    }

    /** Returns the part under the pointer, or {@code null}. */
    public Part pointed() {
        return pointed;
    }

    /** Says which part is under the pointer. */
    public void point(Part part) {
        if (pointed != part && (part == null || !part.equals(pointed))) {
            pointed = part;
            changed();
        }
    }

    /** Returns the objects that stand out; none if all are drawn alike. */
    public Set<EObject> highlighted() {
        return Collections.unmodifiableSet(highlighted);
    }

    /** Makes objects stand out, or none. */
    public void highlight(Collection<? extends EObject> objects) {
        highlighted.clear();
        highlighted.addAll(objects);
        changed();
    }

    private void rebuild() {
        Places kept = Places.of(organization);
        Places known = kept.isEmpty() ? arranged : kept;
        places = known.isEmpty() ? known : TopologyLayout.complete(all, known, showsServers());
        Topology shown = kinds.size() == LinkKind.values().length ? all : all.only(kinds);
        scene = new Scene(shown, places, showsServers());
        List<Part> still = new ArrayList<>();
        for (Part part : selected) {
            shown.parts(part.object()).stream().filter(other -> other.getClass() == part.getClass()).forEach(still::add);
            if (part instanceof Node node && node.kind() == Node.Kind.OUTSIDE) {
                scene.node(node.id()).ifPresent(still::add);
            }
        }
        selected = Collections.unmodifiableSet(new LinkedHashSet<>(still));
        pointed = null;
        changed();
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}

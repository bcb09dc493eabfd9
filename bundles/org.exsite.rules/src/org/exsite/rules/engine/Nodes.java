package org.exsite.rules.engine;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;

/** The nodes of a live evaluation, and the order of the objects that they stand for. */
final class Nodes implements Placement {

    private final BiConsumer<Node, Notification> listener;
    private final Contents contents = new Contents();
    /** Objects that rules have reached and that do not belong to the model. */
    private final Set<Node> outside = Collections.newSetFromMap(new IdentityHashMap<>());

    Nodes(BiConsumer<Node, Notification> listener) {
        this.listener = listener;
    }

    Contents contents() {
        return contents;
    }

    /** Returns the node of an object, or {@code null} if the object is not followed. */
    Node of(EObject object) {
        List<Adapter> adapters = object.eAdapters();
        for (int i = 0; i < adapters.size(); i++) {
            if (adapters.get(i) instanceof Node node && node.belongsTo(listener)) {
                return node;
            }
        }
        return null;
    }

    /** Returns the node of an object of the model, or {@code null}. */
    Node inModel(EObject object) {
        Node node = object == null ? null : of(object);
        return node != null && node.is(Node.IN_MODEL) ? node : null;
    }

    /** Returns the node of an object, following it from now on. */
    Node follow(EObject object) {
        Node node = of(object);
        if (node == null) {
            node = create(object);
            outside.add(node);
        }
        return node;
    }

    /** Takes an object, without what it contains, into the model. */
    Node enter(EObject object) {
        Node node = of(object);
        if (node == null) {
            node = create(object);
        } else {
            outside.remove(node);
        }
        node.set(Node.IN_MODEL);
        return node;
    }

    /** Notes that an object, without what it contains, has left the model. */
    void leave(Node node) {
        node.clear(Node.IN_MODEL);
        outside.add(node);
    }

    /** Stops following objects outside of the model that nothing depends on. */
    void sweep() {
        outside.removeIf(node -> {
            boolean over = !node.isNeeded();
            if (over) {
                node.target.eAdapters().remove(node);
            }
            return over;
        });
    }

    /** Stops following anything. */
    void close(List<EObject> roots) {
        roots.forEach(root -> forAll(root, node -> node.target.eAdapters().remove(node)));
        outside.forEach(node -> node.target.eAdapters().remove(node));
        outside.clear();
    }

    /** Gives the nodes of an object and of everything it contains to a consumer, containers first. */
    void forAll(EObject object, Consumer<Node> consumer) {
        contents.forAll(object, each -> {
            Node node = inModel(each);
            if (node != null) {
                consumer.accept(node);
            }
        });
    }

    /** Tells whether the containers of an object lead to a root. */
    boolean reachesRoot(EObject object) {
        for (EObject place = object; place != null; place = place.eContainer()) {
            Node node = of(place);
            if (node != null && node.is(Node.ROOT)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int compare(EObject first, EObject second) {
        if (first == second) {
            return 0;
        }
        EObject container = first.eContainer();
        if (container != null && container == second.eContainer()
                && first.eContainmentFeature() == second.eContainmentFeature()) {
            Node a = inModel(first);
            Node b = inModel(second);
            if (a != null && b != null && !a.is(Node.ROOT) && !b.is(Node.ROOT)) {
                return Long.compare(a.position, b.position);
            }
        }
        int firstDepth = depth(first);
        int secondDepth = depth(second);
        if (firstDepth < 0 || secondDepth < 0) {
            return Boolean.compare(firstDepth < 0, secondDepth < 0);
        }
        EObject a = climb(first, firstDepth - secondDepth);
        EObject b = climb(second, secondDepth - firstDepth);
        if (a == b) {
            return Integer.compare(firstDepth, secondDepth);
        }
        while (!of(a).is(Node.ROOT) && a.eContainer() != b.eContainer()) {
            a = a.eContainer();
            b = b.eContainer();
        }
        if (!of(a).is(Node.ROOT) && a.eContainmentFeature() != b.eContainmentFeature()) {
            return Integer.compare(featureId(a), featureId(b));
        }
        return Long.compare(of(a).position, of(b).position);
    }

    /** Returns how many containers there are up to the root, or -1 outside of the model. */
    private int depth(EObject object) {
        int depth = 0;
        for (EObject place = object; place != null; place = place.eContainer()) {
            Node node = inModel(place);
            if (node == null) {
                return -1;
            } else if (node.is(Node.ROOT)) {
                return depth;
            }
            depth++;
        }
        return -1;
    }

    private Node create(EObject object) {
        Node node = new Node(object, listener);
        object.eAdapters().add(node);
        return node;
    }

    private static EObject climb(EObject object, int steps) {
        EObject place = object;
        for (int i = 0; i < steps; i++) {
            place = place.eContainer();
        }
        return place;
    }

    private static int featureId(EObject object) {
        return object.eContainer().eClass().getFeatureID(object.eContainmentFeature());
    }
}

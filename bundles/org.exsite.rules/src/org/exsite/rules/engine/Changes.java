package org.exsite.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Notes what happens to the model until somebody works it in. Objects that come are followed at once. */
final class Changes implements BiConsumer<Node, Notification> {

    /** An object contains, at some depth, an object of a class that has changed, come, gone or moved. */
    record ContentChange(Node container, EClass contained) {
    }

    private final Nodes nodes = new Nodes(this);
    private final Positions positions = new Positions(nodes);
    private final Tables tables;
    private List<Node> added = new ArrayList<>();
    private List<Node> relocated = new ArrayList<>();
    private List<Node> changed = new ArrayList<>();
    private Set<ContentChange> contentChanges = new LinkedHashSet<>();
    /** Set when objects have changed places that may have findings. */
    private boolean reordered;

    /** Is told of all that happens as well, or is {@code null}. */
    private OperationRecorder recorder;

    Changes(BiConsumer<Changes, KeyTable> filler) {
        this.tables = new Tables(nodes, table -> filler.accept(this, table));
    }

    Nodes nodes() {
        return nodes;
    }

    Tables tables() {
        return tables;
    }

    /** Tells another one of all that happens from now on; {@code null} for nobody. */
    void record(OperationRecorder next) {
        recorder = next;
    }

    boolean isEmpty() {
        return added.isEmpty() && relocated.isEmpty() && changed.isEmpty() && contentChanges.isEmpty();
    }

    /** Takes the roots into the model. */
    void start(List<EObject> roots) {
        for (int i = 0; i < roots.size(); i++) {
            attach(roots.get(i), i).set(Node.ROOT);
        }
    }

    List<Node> takeAdded() {
        List<Node> taken = added;
        added = new ArrayList<>();
        return taken;
    }

    /** Returns the nodes that were removed or moved, or both several times. */
    List<Node> takeRelocated() {
        List<Node> taken = relocated;
        relocated = new ArrayList<>();
        taken.forEach(node -> node.clear(Node.RELOCATED));
        return taken;
    }

    /** Returns the nodes of which other features than containment ones have changed. */
    List<Node> takeChanged() {
        List<Node> taken = changed;
        changed = new ArrayList<>();
        return taken;
    }

    Set<ContentChange> takeContentChanges() {
        Set<ContentChange> taken = contentChanges;
        contentChanges = new LinkedHashSet<>();
        return taken;
    }

    /** Tells, once, whether the order of objects has changed. */
    boolean takeReordered() {
        boolean taken = reordered;
        reordered = false;
        return taken;
    }

    @Override
    public void accept(Node node, Notification notification) {
        if (recorder != null) {
            recorder.accept(notification);
        }
        if (notification.getFeature() instanceof EReference reference && reference.isContainment()
                && node.is(Node.IN_MODEL)) {
            containment(node, reference, notification);
        } else if (notification.getFeature() instanceof EStructuralFeature feature) {
            if (node.set(Node.CHANGED)) {
                changed.add(node);
            }
            if (node.is(Node.IN_MODEL)) {
                if (!node.is(Node.CHANGED_BELOW) && tables.dependOnContainer(feature)) {
                    node.set(Node.CHANGED_BELOW);
                }
                changedWithin(nodes.inModel(node.target.eContainer()), Set.of(node.target.eClass()));
            }
        }
    }

    private void containment(Node node, EReference feature, Notification notification) {
        Set<EClass> classes = new LinkedHashSet<>();
        switch (notification.getEventType()) {
            case Notification.ADD, Notification.ADD_MANY, Notification.MOVE ->
                come(node, feature, notification.getPosition(), objects(notification.getNewValue()), classes);
            case Notification.REMOVE, Notification.REMOVE_MANY -> go(objects(notification.getOldValue()), classes);
            default -> {
                go(objects(notification.getOldValue()), classes);
                come(node, feature, notification.getPosition(), objects(notification.getNewValue()), classes);
            }
        }
        changedWithin(node, classes);
    }

    private void come(Node node, EReference feature, int index, List<EObject> objects, Set<EClass> classes) {
        for (EObject object : objects) {
            nodes.contents().forAll(object, each -> classes.add(each.eClass()));
            Node present = nodes.inModel(object);
            if (present != null) {
                relocate(present);
            } else if (object.eContainer() == node.target) {
                attach(object, 0);
            }
        }
        if (!objects.isEmpty()) {
            positions.place(node.target, feature, index, objects);
        }
    }

    private void go(List<EObject> objects, Set<EClass> classes) {
        for (EObject object : objects) {
            nodes.contents().forAll(object, each -> classes.add(each.eClass()));
            Node node = nodes.inModel(object);
            if (node != null) {
                relocate(node);
            }
        }
    }

    private Node attach(EObject object, long position) {
        Node node = nodes.enter(object);
        node.position = position;
        added.add(node);
        long[] next = {0};
        nodes.contents().forChildren(object, child -> {
            Node present = nodes.inModel(child);
            if (present == null) {
                attach(child, next[0]);
            } else {
                present.position = next[0];
                relocate(present);
            }
            next[0] += Positions.GAP;
        });
        return node;
    }

    private void relocate(Node node) {
        reordered = true;
        if (node.set(Node.RELOCATED)) {
            relocated.add(node);
        }
    }

    private void changedWithin(Node container, Set<EClass> classes) {
        for (Node node = container; node != null; node = node.is(Node.ROOT) ? null
                : nodes.inModel(node.target.eContainer())) {
            for (EClass contained : classes) {
                contentChanges.add(new ContentChange(node, contained));
            }
        }
    }

    private static List<EObject> objects(Object value) {
        return value instanceof EObject object ? List.of(object)
                : value instanceof Collection<?> all ? all.stream().map(EObject.class::cast).toList() : List.of();
    }
}

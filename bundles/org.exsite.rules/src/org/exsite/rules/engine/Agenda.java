package org.exsite.rules.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.exsite.rules.engine.Changes.ContentChange;

/** The rules that are to be run again: everything that the changes noted so far can affect. */
final class Agenda {

    /** A rule to be run on an object. */
    record Task(Node node, RuleEntry entry) {
    }

    private final Changes changes;
    private final Nodes nodes;
    private final Tables tables;
    private final Program program;
    private final Keys keys;
    private final List<Node> dirty = new ArrayList<>();
    private final Set<Task> tasks = new LinkedHashSet<>();
    private final Map<KeyTable, Set<Integer>> dirtyKeys = new LinkedHashMap<>();
    private final List<Node> gone = new ArrayList<>();

    Agenda(Changes changes, Program program) {
        this.changes = changes;
        this.nodes = changes.nodes();
        this.tables = changes.tables();
        this.program = program;
        this.keys = new Keys(tables, this);
    }

    /** Works the changes into indexes and agenda. */
    void update() {
        if (changes.isEmpty()) {
            return;
        }
        Set<Node> moved = new LinkedHashSet<>();
        for (Node node : changes.takeRelocated()) {
            if (node.is(Node.IN_MODEL)) {
                if (nodes.reachesRoot(node.target)) {
                    nodes.forAll(node.target, moved::add);
                } else {
                    List<Node> left = new ArrayList<>();
                    nodes.forAll(node.target, left::add);
                    left.forEach(this::leave);
                }
            }
        }
        // First all out, then all in: tables are in order only without those that have moved
        moved.forEach(keys::remove);
        moved.forEach(this::enter);
        changes.takeAdded().forEach(this::enter);
        changes.takeChanged().forEach(this::features);
        for (ContentChange change : changes.takeContentChanges()) {
            if (change.container().is(Node.IN_MODEL)) {
                keys.update(change.container());
                change.container().affectWithin(this, change.contained());
                for (RuleEntry entry : program.objectRules(change.container().target.eClass(), change.contained())) {
                    run(change.container(), entry);
                }
            }
        }
    }

    /** Says that the holders of the keys of a hash code are others, or in another order. */
    void holdersChanged(KeyTable table, int hash) {
        Bag.<Source>forEach(table.sources(hash), source -> source.affect(this, null));
    }

    /** Says that the rules are to look at the keys of a hash code again. */
    void look(KeyTable table, int hash) {
        if (!program.keyRules(table.index).isEmpty()) {
            dirtyKeys.computeIfAbsent(table, t -> new LinkedHashSet<>()).add(hash);
        }
    }

    /** Says that a rule is to be run on an object again. */
    void run(Node node, RuleEntry entry) {
        tasks.add(new Task(node, entry));
    }

    /** Returns the hash codes whose keys are to be looked at again and forgets them. */
    Map<KeyTable, Set<Integer>> takeKeys() {
        Map<KeyTable, Set<Integer>> taken = new LinkedHashMap<>(dirtyKeys);
        dirtyKeys.clear();
        return taken;
    }

    /** Returns the objects all of whose rules are to be run again and forgets them. */
    List<Node> takeDirty() {
        List<Node> taken = List.copyOf(dirty);
        dirty.clear();
        taken.forEach(node -> node.clear(Node.DIRTY));
        return taken;
    }

    /** Returns single rules that are to be run again on objects that are not dirty, and forgets them. */
    List<Task> takeTasks() {
        List<Task> taken = tasks.stream().filter(task -> !task.node().is(Node.DIRTY)).toList();
        tasks.clear();
        return taken;
    }

    /** Returns the nodes that have left the model and forgets them. */
    List<Node> takeGone() {
        List<Node> taken = List.copyOf(gone);
        gone.clear();
        return taken;
    }

    /** Tells whether nothing is to be run. */
    boolean isEmpty() {
        return dirty.isEmpty() && tasks.isEmpty() && dirtyKeys.isEmpty() && gone.isEmpty();
    }

    private void enter(Node node) {
        if (node.is(Node.IN_MODEL) && !node.is(Node.ENTERED)) {
            keys.enter(node);
            changed(node);
        }
    }

    private void leave(Node node) {
        keys.remove(node);
        node.affect(this);
        nodes.leave(node);
        gone.add(node);
    }

    private void features(Node node) {
        boolean below = node.is(Node.CHANGED_BELOW);
        node.clear(Node.CHANGED | Node.CHANGED_BELOW);
        if (!node.is(Node.IN_MODEL)) {
            node.affect(this);
        } else if (below) {
            nodes.forAll(node.target, each -> {
                keys.update(each);
                changed(each);
            });
        } else {
            keys.update(node);
            changed(node);
        }
    }

    private void changed(Node node) {
        if (node.set(Node.DIRTY)) {
            dirty.add(node);
        }
        node.affect(this);
    }
}

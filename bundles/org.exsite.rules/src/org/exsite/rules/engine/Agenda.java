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
    private final List<Run> stale = new ArrayList<>();
    private final Map<KeyTable, Set<Object>> dirtyKeys = new LinkedHashMap<>();
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
        moved.addAll(changes.takeAdded());
        for (Node node : moved) {
            if (node.is(Node.IN_MODEL)) {
                keys.enter(node);
                changed(node);
            }
        }
        changes.takeChanged().forEach(this::features);
        for (ContentChange change : changes.takeContentChanges()) {
            if (change.container().is(Node.IN_MODEL)) {
                keys.update(change.container());
                affect(change.container().readers);
                for (RuleEntry entry : program.objectRules(change.container().target.eClass(), change.contained())) {
                    tasks.add(new Task(change.container(), entry));
                }
            }
        }
    }

    /** Says that the holders of a key are others, or in another order. */
    void holdersChanged(KeyTable table, Object key) {
        affect(table.readers(key));
    }

    /** Says that the rules are to look at a key again. */
    void look(KeyTable table, Object key) {
        if (!program.keyRules(table.index).isEmpty()) {
            dirtyKeys.computeIfAbsent(table, t -> new LinkedHashSet<>()).add(key);
        }
    }

    /** Returns the keys that are to be looked at again and forgets them. */
    Map<KeyTable, Set<Object>> takeKeys() {
        for (Run run : takeStale(true)) {
            dirtyKeys.computeIfAbsent(run.table, t -> new LinkedHashSet<>()).add(run.key);
        }
        Map<KeyTable, Set<Object>> taken = new LinkedHashMap<>(dirtyKeys);
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

    /** Returns single rules that are to be run again and forgets them. */
    List<Task> takeTasks() {
        List<Task> taken = List.copyOf(tasks);
        tasks.clear();
        return taken;
    }

    /** Returns the runs on objects, or else on keys, whose outcome may have changed and forgets them. */
    List<Run> takeStale(boolean onKeys) {
        List<Run> taken = stale.stream().filter(run -> run.table != null == onKeys).toList();
        stale.removeIf(run -> run.table != null == onKeys);
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
        return dirty.isEmpty() && tasks.isEmpty() && stale.isEmpty() && dirtyKeys.isEmpty() && gone.isEmpty();
    }

    private void leave(Node node) {
        keys.remove(node);
        affect(node.readers);
        affect(node.belowReaders);
        nodes.leave(node);
        gone.add(node);
    }

    private void features(Node node) {
        boolean below = node.is(Node.CHANGED_BELOW);
        node.clear(Node.CHANGED | Node.CHANGED_BELOW);
        if (!node.is(Node.IN_MODEL)) {
            affect(node.readers);
            affect(node.belowReaders);
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
        affect(node.readers);
        affect(node.belowReaders);
    }

    private void affect(Object runs) {
        Bag.<Run>forEach(runs, run -> {
            if (!run.stale && !run.over) {
                run.stale = true;
                stale.add(run);
            }
        });
    }
}

package org.exsite.rules.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleConfiguration;
import org.exsite.rules.Suppressions;
import org.exsite.rules.engine.Run.ContainerSource;
import org.exsite.rules.engine.Run.KeySource;
import org.exsite.rules.engine.Run.ObjectSource;
import org.exsite.rules.engine.Run.Source;

/** Runs rules and replaces what they gave before. */
final class Runner implements Recorder.Dependencies {

    private final Nodes nodes;
    private final FindingStore store;
    private final Failures failures;
    private final Recorder recorder;
    private final Map<RuleEntry, Map<Object, Run>> keyRuns = new HashMap<>();
    private final Set<Source> sources = new LinkedHashSet<>();
    private EObject subject;

    Runner(Changes changes, FindingStore store, Failures failures, Suppressions suppressions,
            RuleConfiguration configuration, TimeLimit limit) {
        this.nodes = changes.nodes();
        this.store = store;
        this.failures = failures;
        this.recorder = new Recorder(changes.tables(), suppressions, configuration, limit, this);
    }

    /** Runs a rule on an object. */
    void run(RuleEntry entry, Node node) {
        if (entry.failed) {
            return;
        }
        subject = node.target;
        List<Finding> found = failures.guard(entry, node.target, () -> recorder.run(entry, node.target));
        Run before = find(node, entry);
        if (before != null) {
            node.runs = Bag.remove(node.runs, before);
        }
        Run after = replace(before, found, found == null || found.isEmpty() && sources.isEmpty() ? null
                : Run.onObject(entry, node.target), entry);
        if (after != null) {
            node.runs = Bag.add(node.runs, after);
        }
    }

    /** Runs a rule on a key. */
    void run(RuleEntry entry, KeyTable table, Object key) {
        if (entry.failed || table.broken() != null) {
            return;
        }
        subject = null;
        List<EObject> holders = table.holders(key);
        EObject first = holders.isEmpty() ? null : holders.getFirst();
        List<Finding> found = failures.guard(entry, first, () -> recorder.run(entry, key, holders));
        Map<Object, Run> runs = keyRuns.computeIfAbsent(entry, e -> new HashMap<>());
        Run after = replace(runs.remove(key), found, found == null || found.isEmpty() && sources.isEmpty() ? null
                : Run.onKey(entry, table, key), entry);
        if (after != null) {
            runs.put(key, after);
        }
    }

    /** Gives up a rule whose index cannot be used. */
    void giveUp(RuleEntry entry, KeyTable table, EObject root) {
        if (!entry.failed) {
            failures.guard(entry, root, () -> {
                throw table.broken();
            });
            store.withdraw(entry);
        }
    }

    /** Ends the runs on an object that has left the model. */
    void end(Node node) {
        Bag.<Run>forEach(node.runs, run -> {
            close(run);
            run.findings.forEach(store::withdraw);
        });
        node.runs = null;
    }

    @Override
    public void onKey(KeyTable table, Object key) {
        sources.add(new KeySource(table, key));
    }

    @Override
    public void onObject(EObject object, boolean asContainer) {
        if (object != subject) {
            Node node = nodes.follow(object);
            sources.add(asContainer ? new ContainerSource(node) : new ObjectSource(node));
        }
    }

    private Run replace(Run before, List<Finding> found, Run after, RuleEntry entry) {
        if (before != null) {
            close(before);
        }
        if (after != null) {
            boolean same = before != null && before.findings.stream().map(r -> r.finding).toList().equals(found);
            if (same) {
                after.findings = before.findings;
            } else {
                withdraw(before);
                List<Reported> reported = new ArrayList<>(found.size());
                found.forEach(finding -> reported.add(store.add(finding)));
                after.findings = reported;
            }
            after.sources = List.copyOf(sources);
            after.sources.forEach(source -> source.add(after));
        } else {
            withdraw(before);
        }
        sources.clear();
        if (entry.failed) {
            store.withdraw(entry);
        }
        return after;
    }

    private void withdraw(Run run) {
        if (run != null) {
            run.findings.forEach(store::withdraw);
        }
    }

    private static void close(Run run) {
        run.over = true;
        run.sources.forEach(source -> source.remove(run));
    }

    private static Run find(Node node, RuleEntry entry) {
        Run[] found = {null};
        Bag.<Run>forEach(node.runs, run -> {
            if (run.entry == entry) {
                found[0] = run;
            }
        });
        return found[0];
    }
}

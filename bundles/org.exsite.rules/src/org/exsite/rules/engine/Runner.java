package org.exsite.rules.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.exsite.rules.Finding;

/** Runs rules and replaces what they gave before. */
final class Runner implements Recorder.Dependencies {

    private final Nodes nodes;
    private final Program program;
    private final FindingStore store;
    private final Failures failures;
    private final Recorder recorder;
    private final Profiles profiles = new Profiles();
    private final Map<RuleEntry, Map<Integer, KeyRun>> keyRuns = new HashMap<>();
    /** What the running rule depends on. */
    private final List<Source> sources = new ArrayList<>();
    private EObject subject;
    private int number;

    Runner(Changes changes, Program program, FindingStore store, Failures failures,
            Function<Recorder.Dependencies, Recorder> recorder) {
        this.nodes = changes.nodes();
        this.program = program;
        this.store = store;
        this.failures = failures;
        this.recorder = recorder.apply(this);
    }

    /** Runs all rules on an object. */
    void run(Node node) {
        profiles.begin(node);
        for (RuleEntry entry : program.objectRules(node.target.eClass())) {
            look(entry, node);
        }
        profiles.assign();
    }

    /** Runs a rule on an object. */
    void run(RuleEntry entry, Node node) {
        profiles.begin(node, entry);
        look(entry, node);
        profiles.assign();
    }

    private void look(RuleEntry entry, Node node) {
        if (!entry.failed()) {
            subject = node.target;
            number++;
            List<Finding> found = recorder.run(entry, node.target, 0);
            profiles.add(entry, sources);
            sources.clear();
            Run before = find(node, entry);
            List<Reported> after = replace(before == null ? List.of() : before.findings(), found);
            if (before != null && after != before.findings()) {
                node.runs = Bag.remove(node.runs, before);
            }
            if (!after.isEmpty() && (before == null || after != before.findings())) {
                node.runs = Bag.add(node.runs, new Run(entry, after));
            }
            withdrawIfFailed(entry);
        }
    }

    /** Runs a rule on the keys of a hash code. */
    void run(RuleEntry entry, KeyTable table, int hash) {
        if (entry.failed() || table.broken() != null) {
            return;
        }
        subject = null;
        number++;
        List<Finding> found = recorder.run(entry, table, hash, 0);
        Map<Integer, KeyRun> runs = keyRuns.computeIfAbsent(entry, e -> new HashMap<>());
        KeyRun before = runs.remove(hash);
        List<Reported> after = replace(before == null ? List.of() : before.findings, found);
        if (!after.isEmpty() || !sources.isEmpty()) {
            runs.put(hash, new KeyRun(entry, table, hash, after, List.copyOf(sources)));
        }
        sources.clear();
        if (before != null) {
            before.close();
        }
        withdrawIfFailed(entry);
    }

    /** Gives up a rule whose index cannot be used. */
    void giveUp(RuleEntry entry, KeyTable table, EObject root) {
        if (!entry.failed()) {
            failures.add(entry, 0, root, table.broken());
            store.withdraw(entry);
        }
    }

    /** Ends the runs on an object that has left the model. */
    void end(Node node) {
        profiles.leave(node);
        Bag.<Run>forEach(node.runs, run -> run.findings().forEach(store::withdraw));
        node.runs = null;
    }

    @Override
    public void onKey(KeyTable table, Object key) {
        add(table.source(key));
    }

    @Override
    public void onObject(EObject object, boolean asContainer) {
        if (object != subject) {
            add(nodes.follow(object).source(asContainer));
        }
    }

    /** Says that the tables have changed. */
    void refresh() {
        recorder.refresh();
    }

    private void add(Source source) {
        if (source.isNewTo(number)) {
            sources.add(source);
        }
    }

    /** Returns the findings that stand from now on: those of before, if they are the same. */
    private List<Reported> replace(List<Reported> before, List<Finding> found) {
        if (before.size() == found.size()) {
            boolean same = true;
            for (int i = 0; i < found.size() && same; i++) {
                same = before.get(i).finding.equals(found.get(i));
            }
            if (same) {
                return before;
            }
        }
        before.forEach(store::withdraw);
        List<Reported> after = new ArrayList<>(found.size());
        found.forEach(finding -> after.add(store.add(finding)));
        return after;
    }

    private void withdrawIfFailed(RuleEntry entry) {
        if (entry.failed()) {
            store.withdraw(entry);
        }
    }

    private static Run find(Node node, RuleEntry entry) {
        if (node.runs == null) {
            return null;
        }
        Run[] found = {null};
        Bag.<Run>forEach(node.runs, run -> {
            if (run.entry() == entry) {
                found[0] = run;
            }
        });
        return found[0];
    }
}

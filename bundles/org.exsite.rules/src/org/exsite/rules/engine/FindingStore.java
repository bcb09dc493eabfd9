package org.exsite.rules.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.exsite.rules.Finding;

/** The findings of a live evaluation, by object and in order. */
final class FindingStore {

    /** Up to one in so many new findings are put in one by one, which saves comparing all the others. */
    private static final int FEW = 16;

    private final Nodes nodes;
    private final FindingOrder order;
    private List<Reported> sorted = new ArrayList<>();
    private List<Reported> added = new ArrayList<>();
    private List<Finding> snapshot = List.of();
    private List<Finding> suppressed = List.of();
    private boolean unsorted;
    private Set<EObject> touched = newSet();

    FindingStore(Nodes nodes, Program program) {
        this.nodes = nodes;
        this.order = new FindingOrder(nodes, program);
    }

    Reported add(Finding finding) {
        Reported reported = new Reported(finding);
        Node node = nodes.follow(finding.object());
        node.findings = Bag.add(node.findings, reported);
        added.add(reported);
        touch(finding.object());
        return reported;
    }

    void withdraw(Reported reported) {
        if (!reported.withdrawn) {
            reported.withdrawn = true;
            Node node = nodes.of(reported.finding.object());
            if (node != null) {
                node.findings = Bag.remove(node.findings, reported);
            }
            touch(reported.finding.object());
        }
    }

    /** Withdraws all findings of a rule. */
    void withdraw(RuleEntry entry) {
        List<Reported> all = new ArrayList<>(sorted);
        all.addAll(added);
        all.stream().filter(reported -> reported.finding.rule() == entry.rule).forEach(this::withdraw);
    }

    /** Says that objects have changed places. */
    void reorder() {
        unsorted = true;
        snapshot = null;
    }

    List<Finding> all() {
        if (snapshot == null) {
            added.removeIf(reported -> reported.withdrawn);
            sorted.removeIf(reported -> reported.withdrawn);
            if (unsorted) {
                sorted.addAll(added);
                sorted.sort(this::compare);
            } else if (added.size() > sorted.size() / FEW) {
                added.sort(this::compare);
                sorted = merge(sorted, added);
            } else {
                added.forEach(this::insert);
            }
            added = new ArrayList<>();
            unsorted = false;
            snapshot = snapshot(false);
            suppressed = snapshot(true);
        }
        return snapshot;
    }

    List<Finding> suppressed() {
        all();
        return suppressed;
    }

    private List<Finding> snapshot(boolean suppression) {
        return sorted.stream().map(reported -> reported.finding)
                .filter(finding -> finding.isSuppressed() == suppression).toList();
    }

    List<Finding> on(EObject object) {
        Node node = nodes.of(object);
        if (node == null || node.findings == null) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Bag.<Reported>forEach(node.findings, reported -> {
            if (!reported.finding.isSuppressed()) {
                findings.add(reported.finding);
            }
        });
        findings.sort(order);
        return findings;
    }

    /** Returns, once, the objects whose findings have changed. */
    Set<EObject> takeTouched() {
        Set<EObject> taken = touched;
        touched = newSet();
        return taken;
    }

    private void touch(EObject object) {
        touched.add(object);
        snapshot = null;
    }

    private int compare(Reported first, Reported second) {
        return order.compare(first.finding, second.finding);
    }

    private void insert(Reported reported) {
        int place = Collections.binarySearch(sorted, reported, this::compare);
        sorted.add(place < 0 ? -place - 1 : place, reported);
    }

    private List<Reported> merge(List<Reported> left, List<Reported> right) {
        List<Reported> merged = new ArrayList<>(left.size() + right.size());
        int l = 0;
        for (Reported next : right) {
            while (l < left.size() && compare(left.get(l), next) <= 0) {
                merged.add(left.get(l++));
            }
            merged.add(next);
        }
        merged.addAll(left.subList(l, left.size()));
        return merged;
    }

    private static Set<EObject> newSet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}

package org.exsite.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.exsite.rules.EvaluationMonitor;
import org.exsite.rules.EvaluationResult;
import org.exsite.rules.Finding;
import org.exsite.rules.Index;
import org.exsite.rules.Rule;
import org.exsite.rules.RuleConfiguration;
import org.exsite.rules.RuleSet;

/** Evaluates a model once, leaving nothing attached to it. */
public final class BatchRun {

    /** How many objects are looked at between two questions to the monitor. */
    private static final int STEP = 1024;

    private final Program program;
    private final List<EObject> roots;
    private final EvaluationMonitor monitor;
    private final Contents contents = new Contents();
    /** The model is gone through in order, so that whatever comes later is further on. */
    private final Tables tables = new Tables((first, second) -> -1, this::fill);
    private final TimeLimit limit;
    private final Recorder recorder;
    private final ModelReader reader;
    private final Failures failures = new Failures();
    private final List<Finding> findings = new ArrayList<>();
    private int total;
    private int done;

    public BatchRun(RuleSet rules, Collection<? extends EObject> roots, RuleConfiguration configuration,
            EvaluationMonitor monitor) {
        this.program = new Program(rules, configuration);
        this.roots = Roots.of(roots);
        this.limit = new TimeLimit(configuration.timeLimit());
        this.reader = new ModelReader(tables, configuration, () -> { });
        this.recorder = new Recorder(tables, rules.suppressions(), configuration, limit,
                Recorder.Dependencies.IGNORED);
        this.monitor = monitor;
    }

    /**
     * Runs all rules.
     *
     * @throws CancellationException if the monitor cancels
     */
    public EvaluationResult run() {
        try (TimeLimit watching = limit.watch()) {
            runRules();
        }
        Map<Boolean, List<Finding>> bySuppression = sorted().stream()
                .collect(Collectors.partitioningBy(Finding::isSuppressed));
        return new EvaluationResult(bySuppression.get(false), bySuppression.get(true), reader, failures.list());
    }

    private void runRules() {
        List<KeyTable> ruled = new ArrayList<>();
        for (Index index : program.ruledIndexes()) {
            ruled.add(tables.prepare(index));
        }
        forAll(object -> {
            total++;
            for (KeyTable table : ruled) {
                enter(table, object);
            }
        });
        forAll(object -> {
            for (RuleEntry entry : program.objectRules(object.eClass())) {
                if (!entry.failed) {
                    add(failures.guard(entry, object, () -> recorder.run(entry, object)));
                }
            }
            if (++done % STEP == 0) {
                monitor.worked(done, total);
            }
        });
        ruled.forEach(this::runKeyRules);
        monitor.worked(total, total);
    }

    private void runKeyRules(KeyTable table) {
        for (RuleEntry entry : program.keyRules(table.index)) {
            if (table.broken() != null) {
                failures.guard(entry, roots.getFirst(), () -> {
                    throw table.broken();
                });
            } else {
                table.forShared((key, holders) -> {
                    checkCancelled();
                    if (!entry.failed) {
                        add(failures.guard(entry, holders.getFirst(), () -> recorder.run(entry, key, holders)));
                    }
                });
            }
        }
    }

    private void fill(KeyTable table) {
        forAll(object -> enter(table, object));
    }

    private static void enter(KeyTable table, EObject object) {
        for (Object key : table.keys(object)) {
            table.add(key, object);
        }
    }

    private void add(List<Finding> found) {
        if (found != null) {
            findings.addAll(found);
        }
    }

    private List<Finding> sorted() {
        Set<Rule> failed = new HashSet<>();
        failures.list().forEach(failure -> failed.add(failure.rule()));
        findings.removeIf(finding -> failed.contains(finding.rule()));
        Map<EObject, Integer> places = new IdentityHashMap<>();
        findings.forEach(finding -> places.put(finding.object(), Integer.MAX_VALUE));
        if (!findings.isEmpty()) {
            int[] place = {0};
            forAll(object -> places.replace(object, place[0]++));
        }
        findings.sort(new FindingOrder((a, b) -> Integer.compare(places.get(a), places.get(b)), program));
        return findings;
    }

    private void forAll(Consumer<EObject> consumer) {
        int[] count = {0};
        for (EObject root : roots) {
            contents.forAll(root, object -> {
                if (++count[0] % STEP == 1) {
                    checkCancelled();
                }
                consumer.accept(object);
            });
        }
    }

    private void checkCancelled() {
        if (monitor.isCancelled()) {
            throw new CancellationException();
        }
    }
}

package org.exsite.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.exsite.rules.EvaluationMonitor;
import org.exsite.rules.EvaluationResult;
import org.exsite.rules.Finding;
import org.exsite.rules.Rule;
import org.exsite.rules.RuleConfiguration;
import org.exsite.rules.RuleSet;
import org.exsite.rules.engine.Workers.Worker;

/**
 * Evaluates a model once, leaving nothing attached to it. Several threads share the work: each takes the next stretch
 * of the model, and what they find is put together in the order of the model, so that their number makes no difference
 * to the result.
 */
public final class BatchRun {

    /** How many objects are looked at between two questions to the monitor. */
    static final int STEP = 1024;
    /** How many objects are worth another thread. */
    private static final int ENOUGH = 4096;

    private final RuleSet rules;
    private final RuleConfiguration configuration;
    private final Program program;
    private final List<EObject> roots;
    private final EvaluationMonitor monitor;
    private final int threads;
    private final Failures failures = new Failures();
    /** The model is gone through in order, so that whatever comes later is further on. */
    private final Tables tables = new Tables((first, second) -> -1, this::fill);
    private Extent extent;
    private int done;

    /** @param threads how many threads may work at once, that of the caller included */
    public BatchRun(RuleSet rules, Collection<? extends EObject> roots, RuleConfiguration configuration,
            EvaluationMonitor monitor, int threads) {
        this.rules = rules;
        this.configuration = configuration;
        this.program = new Program(rules, configuration);
        this.roots = Roots.of(roots);
        this.monitor = monitor;
        this.threads = threads;
    }

    /**
     * Runs all rules.
     *
     * @throws CancellationException if the monitor cancels
     */
    public EvaluationResult run() {
        extent = new Extent(roots, this::checkCancelled);
        program.prepare(extent.classes());
        Workers workers = new Workers(Math.min(threads, 1 + extent.size() / ENOUGH));
        List<KeyTable> ruled = program.ruledIndexes().stream().map(tables::prepare).toList();
        workers.forAll(ruled.size(), () -> part -> fill(ruled.get(part)));
        List<Finding> findings = runObjectRules(workers);
        findings.addAll(runKeyRules(ruled));
        monitor.worked(extent.size(), extent.size());
        Map<Boolean, List<Finding>> bySuppression = sorted(findings).stream()
                .collect(Collectors.partitioningBy(Finding::isSuppressed));
        return new EvaluationResult(bySuppression.get(false), bySuppression.get(true),
                new ModelReader(tables, configuration, () -> { }), failures.list());
    }

    private List<Finding> runObjectRules(Workers workers) {
        int parts = (extent.size() + STEP - 1) / STEP;
        List<List<Finding>> found = new ArrayList<>(parts);
        for (int i = 0; i < parts; i++) {
            found.add(List.of());
        }
        workers.forAll(parts, () -> new ObjectRules(found));
        List<Finding> all = new ArrayList<>();
        found.forEach(all::addAll);
        return all;
    }

    /** What one thread needs to run rules on stretches of the model. */
    private final class ObjectRules implements Worker {

        private final List<List<Finding>> found;
        private final TimeLimit limit = new TimeLimit(configuration.timeLimit()).watch();
        private final Recorder recorder = recorder(limit);

        ObjectRules(List<List<Finding>> found) {
            this.found = found;
        }

        @Override
        public void accept(int part) {
            checkCancelled();
            int end = Math.min((part + 1) * STEP, extent.size());
            List<Finding> here = new ArrayList<>(0);
            for (int place = part * STEP; place < end; place++) {
                EObject object = extent.get(place);
                for (RuleEntry entry : program.objectRules(object.eClass())) {
                    if (entry.runsAt(place)) {
                        here.addAll(recorder.run(entry, object, place));
                    }
                }
            }
            found.set(part, here);
            worked(end - part * STEP);
        }

        @Override
        public void close() {
            limit.close();
        }
    }

    private List<Finding> runKeyRules(List<KeyTable> ruled) {
        List<Finding> findings = new ArrayList<>();
        try (TimeLimit limit = new TimeLimit(configuration.timeLimit()).watch()) {
            Recorder recorder = recorder(limit);
            for (KeyTable table : ruled) {
                for (RuleEntry entry : program.keyRules(table.index)) {
                    if (table.broken() != null) {
                        failures.add(entry, 0, roots.getFirst(), table.broken());
                    } else {
                        table.forShared(hash -> {
                            checkCancelled();
                            if (entry.runsAt(0)) {
                                findings.addAll(recorder.run(entry, table, hash));
                            }
                        });
                    }
                }
            }
        }
        return findings;
    }

    private Recorder recorder(TimeLimit limit) {
        return new Recorder(tables, rules.suppressions(), configuration, limit, failures,
                Recorder.Dependencies.IGNORED);
    }

    private void fill(KeyTable table) {
        extent.forAll(table.index, this::checkCancelled, table::append);
    }

    private List<Finding> sorted(List<Finding> findings) {
        Set<Rule> failed = new HashSet<>();
        failures.list().forEach(failure -> failed.add(failure.rule()));
        findings.removeIf(finding -> failed.contains(finding.rule()));
        Map<EObject, Integer> places = new IdentityHashMap<>();
        findings.forEach(finding -> places.put(finding.object(), Integer.MAX_VALUE));
        if (!findings.isEmpty()) {
            for (int place = 0; place < extent.size(); place++) {
                places.replace(extent.get(place), place);
            }
        }
        findings.sort(new FindingOrder((a, b) -> Integer.compare(places.get(a), places.get(b)), program));
        return findings;
    }

    private synchronized void worked(int objects) {
        done += objects;
        if (done < extent.size()) {
            monitor.worked(done, extent.size());
        }
    }

    private void checkCancelled() {
        if (monitor.isCancelled()) {
            throw new CancellationException();
        }
    }
}

package org.exsite.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
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
    private Workers workers;
    private TableFill fill;
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
        workers = new Workers(Math.min(threads, 1 + extent.size() / ENOUGH));
        fill = new TableFill(extent, workers, this::checkCancelled);
        List<KeyTable> ruled = program.ruledIndexes().stream().map(tables::table).toList();
        List<Finding> findings = runObjectRules();
        ruled.forEach(table -> program.keyRules(table.index)
                .forEach(entry -> findings.addAll(runKeyRule(entry, table))));
        monitor.worked(extent.size(), extent.size());
        Set<Rule> failed = new HashSet<>();
        failures.list().forEach(failure -> failed.add(failure.rule()));
        findings.removeIf(finding -> failed.contains(finding.rule()));
        new FaultOrder(extent, program, workers).sort(findings);
        Map<Boolean, List<Finding>> bySuppression = findings.stream()
                .collect(Collectors.partitioningBy(Finding::isSuppressed));
        return new EvaluationResult(bySuppression.get(false), bySuppression.get(true),
                new ModelReader(tables, configuration, () -> { }), failures.list());
    }

    private List<Finding> runObjectRules() {
        return share(extent.size(), found -> {
            TimeLimit limit = new TimeLimit(configuration.timeLimit());
            return new ObjectRun(extent, program, limit, recorder(limit), found, this::worked);
        });
    }

    private List<Finding> runKeyRule(RuleEntry entry, KeyTable table) {
        if (table.broken() != null) {
            failures.add(entry, 0, roots.getFirst(), table.broken());
            return List.of();
        }
        int[] shared = fill.shared(table);
        return share(shared.length, found -> {
            TimeLimit limit = new TimeLimit(configuration.timeLimit());
            return new SharedKeyRun(entry, table, shared, limit, recorder(limit), found, this::checkCancelled);
        });
    }

    /**
     * Shares some work between the threads, {@link #STEP} pieces at a time.
     *
     * @param hiring makes what a thread needs, which puts what it finds in a list for each part
     */
    private List<Finding> share(int pieces, Function<List<List<Finding>>, Worker> hiring) {
        int parts = (pieces + STEP - 1) / STEP;
        List<List<Finding>> found = new ArrayList<>(Collections.nCopies(parts, List.of()));
        workers.forAll(parts, () -> hiring.apply(found));
        List<Finding> all = new ArrayList<>();
        found.forEach(all::addAll);
        return all;
    }

    private void fill(KeyTable table) {
        fill.fill(table);
    }

    private Recorder recorder(TimeLimit limit) {
        return new Recorder(tables, rules.suppressions(), configuration, limit, failures,
                Recorder.Dependencies.IGNORED);
    }

    private synchronized void worked(int objects) {
        checkCancelled();
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

package org.exsite.rules.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.exsite.rules.Evaluation;
import org.exsite.rules.EvaluationMonitor;
import org.exsite.rules.Finding;
import org.exsite.rules.Index;
import org.exsite.rules.Operation;
import org.exsite.rules.RuleConfiguration;
import org.exsite.rules.RuleContext;
import org.exsite.rules.RuleSet;

/** Evaluates a model and follows it. */
public final class LiveEvaluation implements Evaluation {

    private static final int STEP = 1024;
    /** Reading a model may resolve references, which counts as a change; that comes to an end. */
    private static final int ROUNDS = 8;

    private final Program program;
    private final TimeLimit limit;
    private final List<EObject> roots;
    private final Changes changes;
    private final Agenda agenda;
    private final Failures failures = new Failures();
    private final FindingStore store;
    private final Runner runner;
    private final RuleContext context;
    /** The model as long as nobody can change it, which is when most tables are filled. */
    private Extent extent;
    private final List<Consumer<Set<EObject>>> listeners = new CopyOnWriteArrayList<>();

    private LiveEvaluation(RuleSet rules, Collection<? extends EObject> roots, RuleConfiguration configuration) {
        this.program = new Program(rules, configuration);
        this.roots = Roots.of(roots);
        this.limit = new TimeLimit(configuration.timeLimit());
        this.changes = new Changes(this::fill);
        this.agenda = new Agenda(changes, program);
        this.store = new FindingStore(changes.nodes(), program);
        this.runner = new Runner(changes, program, store, failures,
                dependencies -> new Recorder(changes.tables(), rules.suppressions(), configuration, limit, failures,
                        dependencies));
        this.context = new ModelReader(changes.tables(), configuration, agenda::update);
    }

    /**
     * Evaluates a model and follows it from then on.
     *
     * @throws CancellationException if the monitor cancels; nothing follows the model then
     */
    public static Evaluation start(RuleSet rules, Collection<? extends EObject> roots,
            RuleConfiguration configuration, EvaluationMonitor monitor) {
        LiveEvaluation evaluation = new LiveEvaluation(rules, roots, configuration);
        try {
            evaluation.begin(monitor);
        } catch (CancellationException e) {
            evaluation.close();
            throw e;
        }
        return evaluation;
    }

    @Override
    public void refresh() {
        update(EvaluationMonitor.NONE);
        Set<EObject> touched = store.takeTouched();
        if (!touched.isEmpty()) {
            listeners.forEach(listener -> listener.accept(touched));
        }
    }

    @Override
    public List<Finding> findings() {
        update(EvaluationMonitor.NONE);
        return store.all();
    }

    @Override
    public List<Finding> suppressed() {
        update(EvaluationMonitor.NONE);
        return store.suppressed();
    }

    @Override
    public List<Finding> findings(EObject object) {
        update(EvaluationMonitor.NONE);
        return store.on(object);
    }

    @Override
    public List<RuleFailure> failures() {
        update(EvaluationMonitor.NONE);
        return failures.list();
    }

    @Override
    public RuleContext context() {
        return context;
    }

    @Override
    public Operation record(Runnable work) {
        OperationRecorder recorder = new OperationRecorder();
        changes.record(recorder);
        try {
            work.run();
        } finally {
            changes.record(null);
        }
        return recorder.operation();
    }

    @Override
    public void addListener(Consumer<Set<EObject>> listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Consumer<Set<EObject>> listener) {
        listeners.remove(listener);
    }

    @Override
    public void close() {
        changes.nodes().close(roots);
        listeners.clear();
    }

    private void begin(EvaluationMonitor monitor) {
        for (Index index : program.ruledIndexes()) {
            changes.tables().prepare(index);
        }
        changes.start(roots);
        extent = new Extent(roots, () -> checkCancelled(monitor));
        update(monitor);
        extent = null;
        store.takeTouched();
    }

    private void fill(Changes source, KeyTable table) {
        Extent all = extent == null ? new Extent(roots, () -> { }) : extent;
        all.forAll(table.index, object -> {
            Node node = source.nodes().inModel(object);
            if (node != null) {
                Keys.fill(table, node);
            }
        });
    }

    private void update(EvaluationMonitor monitor) {
        if (changes.isEmpty() && agenda.isEmpty()) {
            return;
        }
        try (TimeLimit watching = limit.watch()) {
            for (int round = 0; round < ROUNDS && !(changes.isEmpty() && agenda.isEmpty()); round++) {
                agenda.update();
                if (changes.takeReordered()) {
                    store.reorder();
                }
                run(monitor);
            }
        }
    }

    private void run(EvaluationMonitor monitor) {
        runner.refresh();
        agenda.takeGone().stream().filter(node -> !node.is(Node.IN_MODEL)).forEach(runner::end);
        List<Agenda.Task> tasks = agenda.takeTasks();
        List<Node> dirty = agenda.takeDirty();
        int done = 0;
        for (Node node : dirty) {
            if (node.is(Node.IN_MODEL)) {
                runner.run(node);
            }
            if (++done % STEP == 0) {
                checkCancelled(monitor);
                monitor.worked(done, dirty.size());
            }
        }
        for (Agenda.Task task : tasks) {
            if (task.node().is(Node.IN_MODEL)) {
                runner.run(task.entry(), task.node());
            }
        }
        for (Map.Entry<KeyTable, Set<Integer>> keys : agenda.takeKeys().entrySet()) {
            for (RuleEntry entry : program.keyRules(keys.getKey().index)) {
                for (int hash : keys.getValue()) {
                    runner.run(entry, keys.getKey(), hash);
                }
            }
        }
        giveUpBroken();
        changes.nodes().sweep();
        monitor.worked(dirty.size(), dirty.size());
    }

    private void giveUpBroken() {
        for (KeyTable table : changes.tables().all()) {
            if (table.broken() != null) {
                program.keyRules(table.index).forEach(entry -> runner.giveUp(entry, table, roots.getFirst()));
            }
        }
    }

    private static void checkCancelled(EvaluationMonitor monitor) {
        if (monitor.isCancelled()) {
            throw new CancellationException();
        }
    }
}

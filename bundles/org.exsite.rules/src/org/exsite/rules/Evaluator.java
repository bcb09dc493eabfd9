package org.exsite.rules;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.ecore.EObject;
import org.exsite.rules.engine.BatchRun;
import org.exsite.rules.engine.LiveEvaluation;
import org.exsite.rules.engine.OperationRun;

/** Runs rules over models: once, or for as long as a model is edited. Both give the same findings in the same order. */
public final class Evaluator {

    private Evaluator() {
    }

    /** Evaluates a model and follows it from then on, every rule being as serious as it says. */
    public static Evaluation start(RuleSet rules, Collection<? extends EObject> roots) {
        return start(rules, roots, RuleConfiguration.DEFAULT, EvaluationMonitor.NONE);
    }

    /**
     * Evaluates a model and follows it from then on.
     *
     * @param roots the objects that are looked at with everything they contain
     * @throws CancellationException if the monitor cancels; nothing follows the model then
     */
    public static Evaluation start(RuleSet rules, Collection<? extends EObject> roots,
            RuleConfiguration configuration, EvaluationMonitor monitor) {
        return LiveEvaluation.start(rules, roots, configuration, monitor);
    }

    /**
     * Evaluates a model once, every rule being as serious as it says.
     *
     * @throws CancellationException if the monitor cancels
     */
    public static List<Finding> evaluate(RuleSet rules, Collection<? extends EObject> roots,
            EvaluationMonitor monitor) {
        return run(rules, roots, RuleConfiguration.DEFAULT, monitor).findings();
    }

    /**
     * Runs the rules about operations on one.
     *
     * @param operation what is about to be done
     * @param model reads the model as the operation leaves it: the context of an evaluation, which needs no rules
     * @return what they find; a rule that fails has no findings
     */
    public static EvaluationResult check(RuleSet rules, Operation operation, RuleContext model,
            RuleConfiguration configuration) {
        return OperationRun.run(rules, operation, model, configuration);
    }

    /**
     * Evaluates a model once. May run in the background as long as nobody changes the model meanwhile.
     *
     * @param roots the objects that are looked at with everything they contain
     * @throws CancellationException if the monitor cancels
     */
    public static EvaluationResult run(RuleSet rules, Collection<? extends EObject> roots,
            RuleConfiguration configuration, EvaluationMonitor monitor) {
        return run(rules, roots, configuration, monitor, Runtime.getRuntime().availableProcessors());
    }

    /**
     * Evaluates a model once by a number of threads. The result does not depend on their number.
     *
     * @param threads how many threads may work at once, that of the caller included
     * @throws CancellationException if the monitor cancels
     */
    public static EvaluationResult run(RuleSet rules, Collection<? extends EObject> roots,
            RuleConfiguration configuration, EvaluationMonitor monitor, int threads) {
        return new BatchRun(rules, roots, configuration, monitor, threads).run();
    }
}

package org.exsite.rules.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.rules.EvaluationResult;
import org.exsite.rules.Finding;
import org.exsite.rules.Index;
import org.exsite.rules.ModelChange;
import org.exsite.rules.Operation;
import org.exsite.rules.OperationRule;
import org.exsite.rules.Rule;
import org.exsite.rules.RuleConfiguration;
import org.exsite.rules.RuleContext;
import org.exsite.rules.RuleParameter;
import org.exsite.rules.RuleSet;
import org.exsite.rules.Severity;

/** Runs the rules about operations on one. */
public final class OperationRun implements RuleContext {

    private final Operation operation;
    private final RuleContext model;
    private final RuleConfiguration configuration;
    private final Failures failures = new Failures();
    private final List<Finding> findings = new ArrayList<>();
    private RuleEntry entry;

    private OperationRun(Operation operation, RuleContext model, RuleConfiguration configuration) {
        this.operation = operation;
        this.model = model;
        this.configuration = configuration;
    }

    /** Runs the rules that are on, in their order. */
    public static EvaluationResult run(RuleSet rules, Operation operation, RuleContext model,
            RuleConfiguration configuration) {
        OperationRun run = new OperationRun(operation, model, configuration);
        if (!operation.isEmpty()) {
            for (Rule rule : rules.rules()) {
                Optional<Severity> severity = configuration.severity(rule);
                if (rule instanceof OperationRule operationRule && severity.isPresent()) {
                    run.run(operationRule, new RuleEntry(rule, 0, severity.get()));
                }
            }
        }
        return new EvaluationResult(run.findings.stream().distinct().toList(), List.of(), model, run.failures.list());
    }

    private void run(OperationRule rule, RuleEntry next) {
        entry = next;
        int before = findings.size();
        for (ModelChange change : operation.changes()) {
            if (!entry.failed() && Program.isSubject(rule, change.object().eClass())) {
                check(rule, change);
            }
        }
        if (entry.failed()) {
            findings.subList(before, findings.size()).clear();
        }
    }

    private void check(OperationRule rule, ModelChange change) {
        try {
            rule.check(change, operation, this);
        } catch (RuntimeException | AssertionError | StackOverflowError | LinkageError e) {
            failures.add(entry, 0, change.object(), e);
        }
    }

    @Override
    public List<EObject> lookup(Index index, Object key) {
        return model.lookup(index, key);
    }

    @Override
    public EObject find(Index index, Object key) {
        return model.find(index, key);
    }

    @Override
    public <T extends EObject> T use(T object) {
        return model.use(object);
    }

    @Override
    public <T extends EObject> T container(EObject object, Class<T> type) {
        return model.container(object, type);
    }

    @Override
    public int number(Rule rule, RuleParameter parameter) {
        return configuration.number(rule, parameter);
    }

    @Override
    public void report(EObject object, EStructuralFeature feature, Object... arguments) {
        reportAs(entry.severity(), "", object, feature, null, arguments);
    }

    @Override
    public void reportValue(EObject object, EStructuralFeature feature, Object value, Object... arguments) {
        reportAs(entry.severity(), "", object, feature, value, arguments);
    }

    @Override
    public void reportAs(Severity severity, String wording, EObject object, EStructuralFeature feature, Object value,
            Object... arguments) {
        List<Object> texts = Arrays.stream(arguments).map(argument -> argument == null ? "" : argument).toList();
        findings.add(new Finding(entry.rule, entry.severity(severity), object, feature, value, wording, texts));
    }
}

package org.exsite.rules.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.rules.Finding;
import org.exsite.rules.Index;
import org.exsite.rules.KeyRule;
import org.exsite.rules.ObjectRule;
import org.exsite.rules.Rule;
import org.exsite.rules.RuleConfiguration;
import org.exsite.rules.RuleContext;
import org.exsite.rules.RuleParameter;
import org.exsite.rules.Severity;
import org.exsite.rules.Suppressions;

/** Runs rules and takes down what they report and, for a live evaluation, what the outcome depends on. */
final class Recorder implements RuleContext {

    /** Takes down what the running rule depends on. */
    interface Dependencies {

        /** For evaluations that end before anything changes. */
        Dependencies IGNORED = new Dependencies() {
            @Override
            public void onKey(KeyTable table, Object key) {
                // Nothing changes
            }

            @Override
            public void onObject(EObject object, boolean asContainer) {
                // Nothing changes
            }
        };

        void onKey(KeyTable table, Object key);

        void onObject(EObject object, boolean asContainer);
    }

    private final Tables tables;
    private final Dependencies dependencies;
    private final Suppressions suppressions;
    private final RuleConfiguration configuration;
    private final TimeLimit limit;
    private final Failures failures;
    private final RecentLookups recent = new RecentLookups();
    private RuleEntry entry;
    private EObject subject;
    private List<Finding> findings = List.of();

    Recorder(Tables tables, Suppressions suppressions, RuleConfiguration configuration, TimeLimit limit,
            Failures failures, Dependencies dependencies) {
        this.configuration = configuration;
        this.limit = limit;
        this.failures = failures;
        this.suppressions = suppressions;
        this.tables = tables;
        this.dependencies = dependencies;
    }

    /**
     * Runs a rule on an object.
     *
     * @param place the place of the object in the model, for the case that the rule fails
     * @return what it found; nothing if it failed
     */
    List<Finding> run(RuleEntry rule, EObject object, int place) {
        begin(rule, object);
        try {
            ((ObjectRule) rule.rule).check(object, this);
            limit.check();
            return findings;
        } catch (RuntimeException | AssertionError | StackOverflowError | LinkageError e) {
            failures.add(rule, place, object, e);
            return List.of();
        }
    }

    /**
     * Runs a rule on the keys of a hash code that are shared by at least two objects of its subject class, or twice by
     * one.
     *
     * @param place the place of the hash code among others, for the case that the rule fails
     * @return what it found; nothing if it failed
     */
    List<Finding> run(RuleEntry rule, KeyTable table, int hash, int place) {
        begin(rule, null);
        EObject first = null;
        try {
            for (Map.Entry<Object, List<EObject>> shared : table.shared(hash).entrySet()) {
                List<EObject> subjects = subjects(rule, shared.getValue());
                first = shared.getValue().getFirst();
                if (subjects.size() > 1) {
                    ((KeyRule) rule.rule).check(shared.getKey(), subjects, this);
                    limit.check();
                }
            }
            return findings;
        } catch (RuntimeException | AssertionError | StackOverflowError | LinkageError e) {
            failures.add(rule, place, first, e);
            return List.of();
        }
    }

    @Override
    public List<EObject> lookup(Index index, Object key) {
        List<EObject> holders = holders(index, key);
        for (EObject holder : holders) {
            dependencies.onObject(holder, false);
        }
        return holders;
    }

    @Override
    public EObject find(Index index, Object key) {
        List<EObject> holders = holders(index, key);
        return holders.isEmpty() ? null : holders.getFirst();
    }

    private List<EObject> holders(Index index, Object key) {
        limit.check();
        if (key == null) {
            return List.of();
        }
        if (!recent.find(index, key)) {
            KeyTable table = table(index);
            recent.keep(index, key, table, table.holders(key));
        }
        dependencies.onKey(recent.table(), key);
        return recent.holders();
    }

    /** Says that the tables have changed. */
    void refresh() {
        recent.clear();
    }

    @Override
    public <T extends EObject> T use(T object) {
        limit.check();
        if (object != null) {
            dependencies.onObject(object, false);
        }
        return object;
    }

    @Override
    public <T extends EObject> T container(EObject object, Class<T> type) {
        limit.check();
        for (EObject place = object; place != null; place = place.eContainer()) {
            if (place != subject) {
                dependencies.onObject(place, true);
            }
            if (type.isInstance(place)) {
                return type.cast(place);
            }
        }
        return null;
    }

    @Override
    public int number(Rule rule, RuleParameter parameter) {
        return configuration.number(rule, parameter);
    }

    @Override
    public void report(EObject object, EStructuralFeature feature, Object... arguments) {
        add(entry.severity(), "", object, feature, null, arguments);
    }

    @Override
    public void reportValue(EObject object, EStructuralFeature feature, Object value, Object... arguments) {
        add(entry.severity(), "", object, feature, value, arguments);
    }

    @Override
    public void reportAs(Severity severity, String wording, EObject object, EStructuralFeature feature, Object value,
            Object... arguments) {
        add(entry.severity(severity), wording, object, feature, value, arguments);
    }

    /**
     * Filling a table takes a while in a large model, which is not the fault of the rule that happens to come first.
     */
    private KeyTable table(Index index) {
        KeyTable table = tables.known(index);
        if (table == null) {
            table = tables.table(index);
            limit.begin();
        }
        return table;
    }

    private void begin(RuleEntry rule, EObject object) {
        limit.begin();
        entry = rule;
        subject = object;
        findings = List.of();
    }

    private void add(Severity severity, String wording, EObject object, EStructuralFeature feature, Object value,
            Object... arguments) {
        limit.check();
        if (findings.isEmpty()) {
            findings = new ArrayList<>(2);
        }
        List<Object> texts = Arrays.stream(arguments).map(argument -> argument == null ? "" : argument).toList();
        findings.add(marked(new Finding(entry.rule, severity, object, feature, value, wording, texts)));
    }

    private Finding marked(Finding finding) {
        EObject holder = suppressions.holder(finding.object());
        if (holder == null) {
            return finding;
        }
        dependencies.onObject(holder, true);
        return suppressions.reason(finding).map(finding::suppressed).orElse(finding);
    }

    private static List<EObject> subjects(RuleEntry rule, List<EObject> holders) {
        for (EObject holder : holders) {
            if (!Program.isSubject(rule.rule, holder.eClass())) {
                return holders.stream().filter(h -> Program.isSubject(rule.rule, h.eClass())).toList();
            }
        }
        return holders;
    }
}

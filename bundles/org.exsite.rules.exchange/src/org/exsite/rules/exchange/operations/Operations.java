package org.exsite.rules.exchange.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.exsite.directory.ChangeSet;
import org.exsite.directory.FeatureChange;
import org.exsite.directory.ObjectChange;
import org.exsite.model.Organization;
import org.exsite.rules.EvaluationMonitor;
import org.exsite.rules.EvaluationResult;
import org.exsite.rules.Evaluator;
import org.exsite.rules.ModelChange;
import org.exsite.rules.Operation;
import org.exsite.rules.RuleConfiguration;
import org.exsite.rules.RuleContext;
import org.exsite.rules.RuleSet;

/** Checks what is to be brought into a directory before it is. */
public final class Operations {

    private Operations() {
    }

    /** Returns changes from one organization to another as one operation on the latter. */
    public static Operation of(ChangeSet changes) {
        List<ModelChange> result = new ArrayList<>();
        for (ObjectChange change : changes.changes()) {
            EObject object = change.object();
            switch (change) {
                case ObjectChange.Created created -> result.add(new ModelChange.Addition(object, object.eContainer()));
                case ObjectChange.Deleted deleted -> result.add(new ModelChange.Removal(object, object.eContainer()));
                case ObjectChange.Modified modified -> modified.features().forEach(value -> add(value, object, result));
            }
        }
        return new Operation(result, moved(changes));
    }

    /** An object of the same class and name that is deleted in one place and created in another counts as moved. */
    private static List<EObject> moved(ChangeSet changes) {
        Map<String, EObject> deleted = new HashMap<>();
        changes.changes().stream().filter(ObjectChange.Deleted.class::isInstance)
                .forEach(change -> deleted.putIfAbsent(key(change), change.object()));
        List<EObject> moved = new ArrayList<>();
        changes.changes().stream().filter(ObjectChange.Created.class::isInstance).forEach(change -> {
            EObject before = deleted.get(key(change));
            if (before != null) {
                moved.add(before);
                moved.add(change.object());
            }
        });
        return moved;
    }

    private static String key(ObjectChange change) {
        return change.object().eClass().getName() + '/' + change.name().value().toLowerCase(Locale.ROOT);
    }

    /**
     * Checks changes.
     *
     * @param now the organization as the changes leave it, which nobody else edits meanwhile
     */
    public static EvaluationResult check(RuleSet rules, ChangeSet changes, Organization now,
            RuleConfiguration configuration) {
        RuleContext model = Evaluator.run(new RuleSet(List.of()), List.of(now), configuration, EvaluationMonitor.NONE)
                .context();
        return Evaluator.check(rules, of(changes), model, configuration);
    }

    /** Parts of an object, such as connected sites, come and go; everything else has values. */
    private static void add(FeatureChange value, EObject object, List<ModelChange> result) {
        if (value.feature().isEmpty()) {
            return;
        }
        if (value.feature().get() instanceof EReference) {
            value.removed().forEach(part -> result.add(new ModelChange.Removal((EObject) part, object)));
            value.added().forEach(part -> result.add(new ModelChange.Addition((EObject) part, object)));
        } else {
            result.add(new ModelChange.Setting(object, value.feature().get(), value.before(), value.after()));
        }
    }
}

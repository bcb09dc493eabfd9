package org.exsite.ui.live;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Display;
import org.exsite.model.DirectoryObject;
import org.exsite.rules.Evaluation;
import org.exsite.rules.Finding;
import org.exsite.rules.Severity;

/**
 * What an editor knows of the problems of its model: the findings of a live evaluation, arranged by object and rolled up
 * to the containers. Tree, fields, headings and markers all read this one picture, so that they agree. Used on the
 * thread of the user interface.
 */
public final class LiveValidation implements AutoCloseable {

    private Evaluation evaluation;
    private final Consumer<Set<EObject>> changes = this::becomeStale;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private List<Finding> findings = List.of();
    private final Map<EObject, List<Finding>> byObject = new IdentityHashMap<>();
    private final Set<EObject> touched = Collections.newSetFromMap(new IdentityHashMap<>());
    private Map<EObject, Severity> worst = new IdentityHashMap<>();
    private Set<EObject> changed = Set.of();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private boolean stale;
    private boolean closed;

    /** Takes over an evaluation, which it closes when it is closed itself. */
    public LiveValidation(Evaluation evaluation) {
        this.evaluation = evaluation;
        evaluation.addListener(changes);
        arrange();
    }

    /** Returns the evaluation. */
    public Evaluation evaluation() {
        return evaluation;
    }

    /** Takes over another evaluation of the same model, and closes the one before. */
    public void replace(Evaluation next) {
        Evaluation before = evaluation;
        before.removeListener(changes);
        evaluation = next;
        next.addListener(changes);
        before.close();
        arrange();
        listeners.forEach(Runnable::run);
    }

    /** Returns all findings, ordered by place in the model and rule. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns the findings on an object itself. */
    public List<Finding> findings(EObject object) {
        return byObject.getOrDefault(object, List.of());
    }

    /** Returns the findings on a directory object and on what belongs to it, such as address spaces. */
    public List<Finding> findingsWithParts(EObject object) {
        if (worst(object) == null) {
            return List.of();
        }
        return Stream.concat(findings(object).stream(), object.eContents().stream()
                .filter(part -> !(part instanceof DirectoryObject)).flatMap(part -> findings(part).stream())).toList();
    }

    /** Returns the findings on one feature of an object. */
    public List<Finding> findings(EObject object, EStructuralFeature feature) {
        return findings(object).stream().filter(finding -> finding.feature() == feature).toList();
    }

    /** Returns the highest severity of the findings on an object and on what it contains, or {@code null}. */
    public Severity worst(EObject object) {
        return worst.get(object);
    }

    /** Returns the number of findings of a severity. */
    public int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    /** Returns the objects whose findings, or those below them, are others than before the last refresh. */
    public Set<EObject> changed() {
        return Collections.unmodifiableSet(changed);
    }

    /** Registers a listener that is told when the findings may have changed. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Brings the picture up to date if the model changed; called after every command. */
    public void refresh() {
        if (!closed) {
            evaluation.refresh();
        }
        if (stale && !closed) {
            arrange();
            listeners.forEach(Runnable::run);
        }
    }

    @Override
    public void close() {
        closed = true;
        evaluation.removeListener(changes);
        evaluation.close();
    }

    private void becomeStale(Set<EObject> objects) {
        touched.addAll(objects);
        if (!stale) {
            stale = true;
            Display display = Display.getCurrent();
            if (display != null) {
                display.asyncExec(this::refresh);
            }
        }
    }

    private void arrange() {
        stale = false;
        findings = List.copyOf(evaluation.findings());
        byObject.clear();
        counts.clear();
        Map<EObject, Severity> before = worst;
        worst = new IdentityHashMap<>();
        for (Finding finding : findings) {
            byObject.computeIfAbsent(finding.object(), object -> new ArrayList<>(2)).add(finding);
            counts.merge(finding.severity(), 1, Integer::sum);
            rollUp(finding);
        }
        changed = Collections.newSetFromMap(new IdentityHashMap<>());
        changed.addAll(touched);
        touched.clear();
        before.forEach((object, severity) -> noteChange(object, severity, worst.get(object)));
        worst.forEach((object, severity) -> noteChange(object, before.get(object), severity));
    }

    private void rollUp(Finding finding) {
        EObject object = finding.object();
        while (object != null && (worst.get(object) == null || !worst.get(object).isAtLeast(finding.severity()))) {
            worst.put(object, finding.severity());
            object = object.eContainer();
        }
    }

    private void noteChange(EObject object, Severity before, Severity after) {
        if (before != after) {
            changed.add(object);
        }
    }
}

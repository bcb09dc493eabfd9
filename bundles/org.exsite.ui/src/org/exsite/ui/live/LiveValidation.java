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
 * to the containers. Tree, fields, headings and markers all read this one picture, so that they agree. As long as there
 * is no evaluation, nothing has problems. Used on the thread of the user interface.
 */
public final class LiveValidation implements AutoCloseable {

    /** How the findings and the model go together. */
    public enum State {
        /** The rules are looking at the model. */
        CHECKING,
        /** The findings are those of the model as it is. */
        CHECKED,
        /** Somebody stopped the rules, or they failed, so that nothing is known of problems. */
        UNCHECKED
    }

    private Evaluation evaluation;
    private State state = State.CHECKING;
    private final Consumer<Set<EObject>> changes = this::becomeStale;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private List<Finding> findings = List.of();
    private List<Finding> suppressed = List.of();
    private final Map<EObject, List<Finding>> byObject = new IdentityHashMap<>();
    private final Set<EObject> touched = Collections.newSetFromMap(new IdentityHashMap<>());
    private Map<EObject, Severity> worst = new IdentityHashMap<>();
    private Set<EObject> changed = Set.of();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private boolean stale;
    private boolean closed;

    /** Returns the evaluation, or {@code null} before there is one. */
    public Evaluation evaluation() {
        return evaluation;
    }

    /** Returns how the findings and the model go together. */
    public State state() {
        return state;
    }

    /** Notes that the rules are looking at the model; the findings of before stay until they have. */
    public void checking() {
        state = State.CHECKING;
        listeners.forEach(Runnable::run);
    }

    /**
     * Takes over an evaluation, which may be the same one that is up to date again. The one before is listened to no
     * longer; to close it takes long, which is left to who replaces it.
     *
     * @param next the evaluation, or {@code null} if there is none
     * @param checked whether the rules have looked at the model; else it is an evaluation without rules
     */
    public void replace(Evaluation next, boolean checked) {
        if (evaluation != null && evaluation != next) {
            evaluation.removeListener(changes);
        }
        if (next != null && evaluation != next) {
            next.addListener(changes);
        }
        evaluation = next;
        state = checked ? State.CHECKED : State.UNCHECKED;
        arrange();
        listeners.forEach(Runnable::run);
    }

    /** Returns all findings, ordered by place in the model and rule. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns the findings that somebody has chosen not to see. */
    public List<Finding> suppressed() {
        return suppressed;
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
        if (!closed && evaluation != null) {
            evaluation.refresh();
        }
        if (stale && !closed) {
            arrange();
            listeners.forEach(Runnable::run);
        }
    }

    /** Ends it. The evaluation is not taken off the model, for both are done with. */
    @Override
    public void close() {
        closed = true;
        if (evaluation != null) {
            evaluation.removeListener(changes);
        }
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
        findings = evaluation == null ? List.of() : evaluation.findings();
        suppressed = evaluation == null ? List.of() : evaluation.suppressed();
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

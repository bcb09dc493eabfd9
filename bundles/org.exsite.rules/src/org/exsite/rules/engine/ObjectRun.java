package org.exsite.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.exsite.rules.Finding;
import org.exsite.rules.engine.Workers.Worker;

/** Runs the rules about objects on stretches of the model, as one of several threads. */
final class ObjectRun implements Worker {

    private final Extent extent;
    private final Program program;
    private final TimeLimit limit;
    private final Recorder recorder;
    private final List<List<Finding>> found;
    private final IntConsumer worked;

    /**
     * @param limit watches this thread from now on
     * @param found takes what is found, a list for each stretch
     * @param worked is told how many objects have been looked at; what it throws ends the work
     */
    ObjectRun(Extent extent, Program program, TimeLimit limit, Recorder recorder, List<List<Finding>> found,
            IntConsumer worked) {
        this.extent = extent;
        this.program = program;
        this.limit = limit.watch();
        this.recorder = recorder;
        this.found = found;
        this.worked = worked;
    }

    @Override
    public void accept(int part) {
        int start = part * BatchRun.STEP;
        int end = Math.min(start + BatchRun.STEP, extent.size());
        List<Finding> here = new ArrayList<>(0);
        EClass last = null;
        RuleEntry[] entries = {};
        for (int place = start; place < end; place++) {
            EObject object = extent.get(place);
            if (object.eClass() != last) {
                last = object.eClass();
                entries = program.objectRules(last);
            }
            for (RuleEntry entry : entries) {
                if (entry.runsAt(place)) {
                    List<Finding> findings = recorder.run(entry, object, place);
                    if (!findings.isEmpty()) {
                        here.addAll(findings);
                    }
                }
            }
        }
        found.set(part, here);
        worked.accept(end - start);
    }

    @Override
    public void close() {
        limit.close();
    }
}

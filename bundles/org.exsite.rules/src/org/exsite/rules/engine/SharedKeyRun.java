package org.exsite.rules.engine;

import java.util.ArrayList;
import java.util.List;

import org.exsite.rules.Finding;
import org.exsite.rules.engine.Workers.Worker;

/** Runs a rule on the keys that several objects share, some at a time, as one of several threads. */
final class SharedKeyRun implements Worker {

    private final RuleEntry entry;
    private final KeyTable table;
    private final int[] hashes;
    private final TimeLimit limit;
    private final Recorder recorder;
    private final List<List<Finding>> found;
    private final Runnable check;

    /**
     * @param hashes the hash codes of the keys
     * @param limit watches this thread from now on
     * @param found takes what is found, a list for each {@link BatchRun#STEP} hash codes
     * @param check called now and then; what it throws ends the work
     */
    SharedKeyRun(RuleEntry entry, KeyTable table, int[] hashes, TimeLimit limit, Recorder recorder,
            List<List<Finding>> found, Runnable check) {
        this.entry = entry;
        this.table = table;
        this.hashes = hashes;
        this.limit = limit.watch();
        this.recorder = recorder;
        this.found = found;
        this.check = check;
    }

    @Override
    public void accept(int part) {
        int end = Math.min((part + 1) * BatchRun.STEP, hashes.length);
        List<Finding> here = new ArrayList<>(0);
        for (int i = part * BatchRun.STEP; i < end; i++) {
            check.run();
            if (entry.runsAt(i)) {
                here.addAll(recorder.run(entry, table, hashes[i], i));
            }
        }
        found.set(part, here);
    }

    @Override
    public void close() {
        limit.close();
    }
}

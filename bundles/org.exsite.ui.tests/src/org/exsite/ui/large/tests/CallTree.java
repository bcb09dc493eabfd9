package org.exsite.ui.large.tests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds out from the stacks of a thread, noted again and again, where it spent the time: a tree of calls. */
final class CallTree {

    /** Calls that took less than this part of the time are left out, in percent. */
    private static final int LEAST = 8;
    private static final int DEEPEST = 100;
    private static final String OURS = "org.exsite.";
    /** Calls before this one belong to the test. */
    private static final String LOOP = "org.eclipse.swt.widgets.Display.readAndDispatch";

    private final int all;
    private final List<String> lines = new ArrayList<>();

    private CallTree(int all) {
        this.all = all;
    }

    /**
     * Returns the calls that at least some of the samples share, the outermost first, each with the percentage of the
     * samples that it is in. Of a chain of calls with the same time only those of our own and the innermost are named.
     */
    static List<String> of(List<StackTraceElement[]> samples) {
        CallTree tree = new CallTree(samples.size());
        tree.add(samples.stream().map(CallTree::calls).toList(), 0, 0);
        return tree.lines;
    }

    private static List<String> calls(StackTraceElement[] stack) {
        List<String> calls = new ArrayList<>();
        for (StackTraceElement element : stack) {
            String call = element.getClassName() + '.' + element.getMethodName();
            if (call.equals(LOOP)) {
                break;
            }
            calls.addFirst(call);
        }
        return calls;
    }

    private void add(List<List<String>> stacks, int depth, int indent) {
        Map<String, List<List<String>>> next = new LinkedHashMap<>();
        stacks.stream().filter(stack -> stack.size() > depth && depth < DEEPEST)
                .forEach(stack -> next.computeIfAbsent(stack.get(depth), call -> new ArrayList<>()).add(stack));
        next.values().removeIf(own -> own.size() * 100 < all * LEAST);
        if (depth > 0 && (next.size() != 1 || size(next) < stacks.size()
                || stacks.getFirst().get(depth - 1).startsWith(OURS))) {
            lines.add(String.format("%3d%% %s%s", stacks.size() * 100 / all, "  ".repeat(indent),
                    stacks.getFirst().get(depth - 1)));
        }
        next.values().stream().sorted((a, b) -> b.size() - a.size())
                .forEach(own -> add(own, depth + 1, own.size() < stacks.size() ? indent + 1 : indent));
    }

    private static int size(Map<String, List<List<String>>> calls) {
        return calls.values().iterator().next().size();
    }
}

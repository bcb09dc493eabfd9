package org.exsite.ui.large.tests;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds out from the stacks of a thread, noted again and again, where it spent most of the time. */
final class HotPath {

    /** The frames that are shown; those of the toolkit above them lead nowhere. */
    private static final int FRAMES = 20;

    private HotPath() {
    }

    /**
     * Returns the calls that at least a quarter of the samples share, the innermost first, each with the percentage of the
     * samples that it is in.
     */
    static List<String> of(List<StackTraceElement[]> samples) {
        List<String> path = new ArrayList<>();
        List<StackTraceElement[]> rest = samples;
        for (int depth = 1; !rest.isEmpty(); depth++) {
            int level = depth;
            Map<String, List<StackTraceElement[]>> calls = rest.stream().filter(stack -> stack.length >= level)
                    .collect(Collectors.groupingBy(stack -> frame(stack[stack.length - level])));
            List<StackTraceElement[]> most = calls.values().stream()
                    .max((a, b) -> Integer.compare(a.size(), b.size())).orElse(List.of());
            if (most.size() * 4 < samples.size() || most.isEmpty()) {
                break;
            }
            StackTraceElement[] first = most.getFirst();
            path.add(String.format("%3d%% %s", most.size() * 100 / samples.size(), frame(first[first.length - level])));
            rest = most;
        }
        Collections.reverse(path);
        return path.stream().limit(FRAMES).toList();
    }

    private static String frame(StackTraceElement element) {
        return element.getClassName() + '.' + element.getMethodName() + ':' + element.getLineNumber();
    }
}

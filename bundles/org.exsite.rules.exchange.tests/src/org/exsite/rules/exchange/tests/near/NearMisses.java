package org.exsite.rules.exchange.tests.near;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.exsite.rules.exchange.tests.Directories;

/** Near misses of the rules of one group; a subclass names them in its constructor, in the order of the rules. */
abstract class NearMisses {

    private final List<NearMiss> cases = new ArrayList<>();

    /**
     * Adds a near miss; see {@link AllNearMisses} for how.
     *
     * @param rule the id of the rule that has to keep silent
     * @param what what is healthy, in a few words
     * @param healthy makes it in a small, sound organization, and returns the one step that makes a fault of it
     */
    protected final void near(String rule, String what, Function<Directories, Runnable> healthy) {
        cases.add(new NearMiss(rule, what, healthy));
    }

    /** Returns the near misses, in the order in which they were added. */
    final List<NearMiss> cases() {
        return List.copyOf(cases);
    }
}

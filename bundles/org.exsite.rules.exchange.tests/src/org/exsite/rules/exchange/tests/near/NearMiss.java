package org.exsite.rules.exchange.tests.near;

import java.util.function.Function;

import org.exsite.rules.exchange.tests.Directories;

/**
 * Something healthy that looks much like a fault.
 *
 * @param rule the id of the rule that has to keep silent
 * @param what what is healthy, in a few words
 * @param healthy makes it, and returns the one step that makes a fault of it
 */
public record NearMiss(String rule, String what, Function<Directories, Runnable> healthy) {

    @Override
    public String toString() {
        return rule + ": " + what;
    }
}

package org.exsite.ui.settings;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.exsite.rules.RuleConfiguration;

/** What was set in the preferences and is not applied yet, by scope. */
final class RuleEdits {

    private final Map<RuleScope, RuleConfiguration> before = new LinkedHashMap<>();
    private final Map<RuleScope, RuleConfiguration> now = new LinkedHashMap<>();
    private RuleScope scope;

    /**
     * Turns to a scope; what was set in others stays.
     *
     * @throws IOException if it cannot be read; the scope is then the one before
     */
    void turnTo(RuleScope next) throws IOException {
        if (!before.containsKey(next)) {
            RuleConfiguration read = next.read();
            before.put(next, read);
            now.put(next, read);
        }
        scope = next;
    }

    RuleScope scope() {
        return scope;
    }

    /** Returns the settings in the present scope. */
    RuleConfiguration configuration() {
        return now.get(scope);
    }

    void change(UnaryOperator<RuleConfiguration> change) {
        now.put(scope, change.apply(configuration()));
    }

    /**
     * Applies everything that was set.
     *
     * @throws IOException if something cannot be written; what was written before stays, and the rest can be tried again
     */
    void apply() throws IOException {
        for (Map.Entry<RuleScope, RuleConfiguration> entry : now.entrySet()) {
            if (!entry.getValue().equals(before.get(entry.getKey()))) {
                entry.getKey().write(entry.getValue());
                before.put(entry.getKey(), entry.getValue());
            }
        }
    }
}

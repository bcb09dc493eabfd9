package org.exsite.rules.engine;

import java.util.Arrays;

import org.eclipse.emf.ecore.EClass;

/** What the outcome of one rule for one object depends on, where few others depend on the same. */
final class Reading implements Source.Reader {

    final RuleEntry entry;
    final Source[] sources;
    private final Node node;

    Reading(Node node, RuleEntry entry, Source[] sources) {
        this.node = node;
        this.entry = entry;
        this.sources = sources;
    }

    @Override
    public void affected(Source source, EClass contained, Agenda agenda) {
        if (contained == null || entry.rule.looksInto(contained)) {
            agenda.run(node, entry);
        }
    }

    boolean isSame(RuleEntry other, Source[] others) {
        return entry == other && Arrays.equals(sources, others);
    }

    /** Begins and ends to hear of what the rule depends on. */
    void listen(boolean on) {
        for (Source source : sources) {
            if (on) {
                source.add(this);
            } else {
                source.remove(this);
            }
        }
    }
}

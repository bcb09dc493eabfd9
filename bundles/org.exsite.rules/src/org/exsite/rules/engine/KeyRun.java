package org.exsite.rules.engine;

import java.util.List;

import org.eclipse.emf.ecore.EClass;

/** What one rule gave for the keys of one hash code: its findings, and what the outcome depends on. */
final class KeyRun implements Source.Reader {

    final List<Reported> findings;
    private final RuleEntry entry;
    private final KeyTable table;
    private final int hash;
    private final List<Source> sources;

    KeyRun(RuleEntry entry, KeyTable table, int hash, List<Reported> findings, List<Source> sources) {
        this.entry = entry;
        this.table = table;
        this.hash = hash;
        this.findings = findings;
        this.sources = sources;
        sources.forEach(source -> source.add(this));
    }

    @Override
    public void affected(Source source, EClass contained, Agenda agenda) {
        if (contained == null || entry.rule.looksInto(contained)) {
            agenda.look(table, hash);
        }
    }

    void close() {
        sources.forEach(source -> source.remove(this));
    }
}

package org.exsite.rules.engine;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * What one rule gave for one object or for one key of an index: its findings, and what the outcome depends on. Kept
 * only where there is either.
 */
final class Run {

    final RuleEntry entry;
    /** The object looked at, or {@code null} for a key. */
    final EObject subject;
    /** The table of the key looked at, or {@code null} for an object. */
    final KeyTable table;
    final Object key;
    List<Reported> findings = List.of();
    List<Source> sources = List.of();
    /** Set when this run is to be done again. */
    boolean stale;
    /** Set when this run has been replaced or its subject has gone. */
    boolean over;

    private Run(RuleEntry entry, EObject subject, KeyTable table, Object key) {
        this.entry = entry;
        this.subject = subject;
        this.table = table;
        this.key = key;
    }

    static Run onObject(RuleEntry entry, EObject subject) {
        return new Run(entry, subject, null, null);
    }

    static Run onKey(RuleEntry entry, KeyTable table, Object key) {
        return new Run(entry, null, table, key);
    }

    /** Something that the outcome of a run depends on and that knows the runs that depend on it. */
    sealed interface Source {

        void add(Run reader);

        void remove(Run reader);
    }

    /** The holders of a key. */
    record KeySource(KeyTable table, Object key) implements Source {

        @Override
        public void add(Run reader) {
            table.addReader(key, reader);
        }

        @Override
        public void remove(Run reader) {
            table.removeReader(key, reader);
        }
    }

    /** An object, its place and what it contains. */
    record ObjectSource(Node node) implements Source {

        @Override
        public void add(Run reader) {
            node.readers = Bag.add(node.readers, reader);
        }

        @Override
        public void remove(Run reader) {
            node.readers = Bag.remove(node.readers, reader);
        }
    }

    /** A container, without what it contains. */
    record ContainerSource(Node node) implements Source {

        @Override
        public void add(Run reader) {
            node.belowReaders = Bag.add(node.belowReaders, reader);
        }

        @Override
        public void remove(Run reader) {
            node.belowReaders = Bag.remove(node.belowReaders, reader);
        }
    }
}

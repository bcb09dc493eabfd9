package org.exsite.rules.engine;

import org.eclipse.emf.ecore.EClass;

/**
 * Something that outcomes of rules depend on, and the {@link Reader readers} that have such outcomes: an object with
 * what it contains, an object as a container of others, or the holders of a key.
 */
final class Source {

    /** Somebody whose outcome depends on something. */
    interface Reader {

        /**
         * Puts what is to be done on the agenda when a source has changed.
         *
         * @param contained the class of the object within the source that has changed, or {@code null} if it is the
         *        source itself
         */
        void affected(Source source, EClass contained, Agenda agenda);
    }

    /** The object, or {@code null} if this is a key. */
    private final Node node;
    private final KeyTable table;
    /** The key, or {@code null} if this is an object. */
    final Object key;
    private Object readers;
    /** The number of the run that has depended on this last. */
    private int run;

    Source(Node node, KeyTable table, Object key) {
        this.node = node;
        this.table = table;
        this.key = key;
    }

    /** Tells whether a run has not depended on this before. */
    boolean isNewTo(int number) {
        boolean fresh = run != number;
        run = number;
        return fresh;
    }

    /** Returns how many there are whose outcome depends on this. */
    int readers() {
        return Bag.size(readers);
    }

    void add(Reader reader) {
        readers = Bag.add(readers, reader);
    }

    void remove(Reader reader) {
        readers = Bag.remove(readers, reader);
        if (readers == null) {
            if (node != null) {
                node.forget(this);
            } else {
                table.forget(this);
            }
        }
    }

    /** Puts what the readers have to do on the agenda. */
    void affect(Agenda agenda, EClass contained) {
        Bag.<Reader>forEach(readers, reader -> reader.affected(this, contained, agenda));
    }
}

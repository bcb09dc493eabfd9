package org.exsite.rules.engine;

import java.util.Arrays;

import org.eclipse.emf.ecore.EClass;

/**
 * Which rules depend on what for an object. Thousands of objects have the same profile: mailboxes in one container with
 * the same server, for example. So it is kept once, together with the objects.
 */
final class Profile implements Source.Reader {

    static final Profile EMPTY = new Profile(new RuleEntry[0], new Source[0][]);

    final RuleEntry[] entries;
    /** What each of the rules depends on; the array of one rule may be that of another. */
    final Source[][] sources;
    private final int hash;
    private Node[] members = {};
    private int size;

    Profile(RuleEntry[] entries, Source[][] sources) {
        this.entries = entries;
        this.sources = sources;
        int result = Arrays.hashCode(entries);
        for (Source[] some : sources) {
            result = 31 * result + Arrays.hashCode(some);
        }
        this.hash = result;
    }

    @Override
    public void affected(Source source, EClass contained, Agenda agenda) {
        for (int i = 0; i < entries.length; i++) {
            if ((contained == null || entries[i].rule.looksInto(contained)) && reads(i, source)) {
                for (int member = 0; member < size; member++) {
                    agenda.run(members[member], entries[i]);
                }
            }
        }
    }

    private boolean reads(int entry, Source source) {
        for (Source each : sources[entry]) {
            if (each == source) {
                return true;
            }
        }
        return false;
    }

    void join(Node node) {
        if (size == members.length) {
            members = Arrays.copyOf(members, size == 0 ? 1 : size + (size >> 1) + 1);
        }
        node.member = size;
        members[size++] = node;
    }

    /** Takes an object out; the last one takes its place. */
    void leave(Node node) {
        Node last = members[--size];
        members[size] = null;
        if (last != node) {
            members[node.member] = last;
            last.member = node.member;
        }
    }

    boolean isUnused() {
        return size == 0;
    }

    /** Begins and ends to hear of what the rules depend on. */
    void listen(boolean on) {
        for (Source[] some : sources) {
            for (Source source : some) {
                if (on) {
                    source.add(this);
                } else {
                    source.remove(this);
                }
            }
        }
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Profile other && hash == other.hash && Arrays.equals(entries, other.entries)
                && Arrays.deepEquals(sources, other.sources);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}

package org.exsite.directory.change;

import java.util.ArrayList;
import java.util.List;

import org.exsite.directory.FeatureChange;
import org.exsite.directory.ObjectChange;

/** What a file of changes carries of the change of one object. */
public abstract class CarriedChange {

    private final ObjectChange change;
    private final List<FeatureChange> left = new ArrayList<>();
    private boolean inFile;

    /** Starts with a change of which the file has nothing yet. */
    protected CarriedChange(ObjectChange change) {
        this.change = change;
    }

    /** Returns the change. */
    public final ObjectChange change() {
        return change;
    }

    /** Tells whether the file has anything of the change. */
    public final boolean isInFile() {
        return inFile;
    }

    /** Returns the attributes that the file cannot carry. */
    public final List<FeatureChange> left() {
        return left;
    }

    /** Returns what a file cannot carry. */
    public static List<Leftover> left(List<? extends CarriedChange> changes) {
        return changes.stream().filter(change -> !change.isInFile() || !change.left().isEmpty())
                .map(change -> new Leftover(change.change(), change.left())).toList();
    }

    /** Says whether the file has anything of the change. */
    protected final void setInFile(boolean carried) {
        inFile = carried;
    }

    /** Leaves out what the file has no words for. */
    protected final void leave(FeatureChange value) {
        left.add(value);
    }
}

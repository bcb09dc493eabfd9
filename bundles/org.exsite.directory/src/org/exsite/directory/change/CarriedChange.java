package org.exsite.directory.change;

import java.util.List;

import org.exsite.directory.FeatureChange;
import org.exsite.directory.ObjectChange;

/** What a file of changes carries of the change of one object. */
public interface CarriedChange {

    /** Returns the change. */
    ObjectChange change();

    /** Tells whether the file has anything of the change. */
    boolean isInFile();

    /** Returns the attributes that the file cannot carry. */
    List<FeatureChange> left();

    /** Returns what a file cannot carry. */
    static List<Leftover> left(List<? extends CarriedChange> changes) {
        return changes.stream().filter(change -> !change.isInFile() || !change.left().isEmpty())
                .map(change -> new Leftover(change.change(), change.left())).toList();
    }
}

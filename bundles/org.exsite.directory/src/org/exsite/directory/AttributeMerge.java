package org.exsite.directory;

import java.util.List;

/**
 * What both sides did to one attribute of an object.
 *
 * @param mine the change in the edited organization; without a difference if there is none
 * @param theirs the change in the newer export; without a difference if there is none
 * @param outcome what comes of it
 * @param merged the values as long as nobody decides
 */
public record AttributeMerge(FeatureChange mine, FeatureChange theirs, MergeOutcome outcome, List<Object> merged) {

    /** Returns the name of the feature or of the raw attribute. */
    public String name() {
        return mine.name();
    }

    /** Returns the values of the export that the organization was made from. */
    public List<Object> old() {
        return mine.before();
    }

    /** Returns the values after a decision, {@code null} for none. */
    public List<Object> values(MergeSide side) {
        return side == null ? merged : side == MergeSide.MINE ? mine.after() : theirs.after();
    }
}

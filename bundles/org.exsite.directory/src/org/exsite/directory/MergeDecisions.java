package org.exsite.directory;

import java.util.Optional;

/** Whose state is taken. Without a decision conflicts stay as they are in the edited organization. */
@FunctionalInterface
public interface MergeDecisions {

    /** Nobody decides: what only one side changed is taken from that side, conflicts stay as they are. */
    MergeDecisions NONE = (object, attribute) -> Optional.empty();

    /** Returns decisions that take one side in every conflict. */
    static MergeDecisions prefer(MergeSide side) {
        return (object, attribute) -> (attribute == null ? object.outcome() : attribute.outcome())
                == MergeOutcome.CONFLICT ? Optional.of(side) : Optional.empty();
    }

    /**
     * Returns a decision.
     *
     * @param attribute the attribute, or {@code null} for the object as a whole
     */
    Optional<MergeSide> side(ObjectMerge object, AttributeMerge attribute);
}

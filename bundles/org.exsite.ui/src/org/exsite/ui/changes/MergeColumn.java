package org.exsite.ui.changes;

import java.util.List;
import java.util.Optional;

import org.exsite.directory.AttributeMerge;
import org.exsite.directory.MergeOutcome;
import org.exsite.directory.MergeSide;
import org.exsite.directory.ObjectMerge;
import org.exsite.model.edit.ObjectLabels;

/** The columns of the table of a merge. */
enum MergeColumn {

    /** The object or attribute. */
    SUBJECT(200),
    /** Whose state is taken. */
    TAKEN(130),
    /** The value of the export that the organization was made from. */
    OLD(130),
    /** The value that was edited. */
    MINE(150),
    /** The value of the newer export. */
    THEIRS(150);

    private final int width;

    MergeColumn(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    String title() {
        return switch (this) {
            case SUBJECT -> Messages.Column_subject;
            case TAKEN -> Messages.Column_taken;
            case OLD -> Messages.Column_old;
            case MINE -> Messages.Column_mine;
            case THEIRS -> Messages.Column_theirs;
        };
    }

    String text(ObjectMerge object, MergeState state) {
        return switch (this) {
            case SUBJECT -> ObjectLabels.of(object.object());
            case TAKEN -> taken(object.outcome(), state.isOpen(object),
                    object.isWhole() ? state.side(object, null) : Optional.empty());
            case OLD -> object.isWhole() && object.base().isPresent() ? Messages.Merge_present : ""; //$NON-NLS-1$
            case MINE -> object.isWhole() ? presence(object.mine().isPresent()) : ""; //$NON-NLS-1$
            case THEIRS -> object.isWhole() ? presence(object.theirs().isPresent()) : ""; //$NON-NLS-1$
        };
    }

    String text(ObjectMerge object, AttributeMerge attribute, MergeState state) {
        if (object == null) {
            return ""; //$NON-NLS-1$
        }
        Optional<MergeSide> side = state.side(object, attribute);
        return switch (this) {
            case SUBJECT -> attribute.mine().label();
            case TAKEN -> taken(attribute.outcome(), side.isEmpty(), side);
            case OLD -> values(attribute, attribute.old());
            case MINE -> values(attribute, attribute.mine().after());
            case THEIRS -> values(attribute, attribute.theirs().after());
        };
    }

    private static String taken(MergeOutcome outcome, boolean open, Optional<MergeSide> side) {
        if (side.isPresent()) {
            return side.get() == MergeSide.MINE ? Messages.Taken_mine : Messages.Taken_theirs;
        }
        return switch (outcome) {
            case SAME -> Messages.Taken_same;
            case KEPT -> Messages.Taken_mine;
            case TAKEN -> Messages.Taken_theirs;
            case COMBINED -> Messages.Taken_both;
            case CONFLICT -> open ? Messages.Taken_open : Messages.Taken_decided;
        };
    }

    private static String presence(boolean present) {
        return present ? Messages.Merge_present : Messages.Merge_absent;
    }

    private static String values(AttributeMerge attribute, List<Object> values) {
        return String.join(", ", attribute.mine().texts(values)); //$NON-NLS-1$
    }
}

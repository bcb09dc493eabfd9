package org.exsite.cli.work;

import java.io.PrintStream;
import java.util.List;

import org.exsite.cli.Messages;
import org.exsite.directory.AttributeMerge;
import org.exsite.directory.FeatureChange;
import org.exsite.directory.MergeOutcome;
import org.exsite.directory.ObjectMerge;
import org.exsite.model.schema.Schema;

/** A conflict of a merge as text: the object, and the old value with those of both sides for each attribute. */
final class ConflictText {

    private ConflictText() {
    }

    /** Writes one conflict. */
    static void write(ObjectMerge conflict, PrintStream out) {
        String label = Schema.of(conflict.object().eClass()).label();
        if (conflict.isWhole()) {
            out.println(Messages.format(key(conflict), label, conflict.name()));
            return;
        }
        out.println(Messages.format("merge.conflict", label, conflict.name()));
        for (AttributeMerge attribute : conflict.attributes()) {
            if (attribute.outcome() == MergeOutcome.CONFLICT) {
                FeatureChange mine = attribute.mine();
                out.println(Messages.format("merge.values", mine.label(), text(mine, mine.before()),
                        text(mine, mine.after()), text(attribute.theirs(), attribute.theirs().after())));
            }
        }
    }

    private static String key(ObjectMerge conflict) {
        return conflict.mine().isEmpty() ? "merge.deletedInMine"
                : conflict.theirs().isEmpty() ? "merge.deletedInTheirs" : "merge.otherClass";
    }

    private static String text(FeatureChange change, List<Object> values) {
        return values.isEmpty() ? Messages.format("merge.nothing") : String.join(", ", change.texts(values));
    }
}

package org.exsite.directory;

import java.io.IOException;
import java.io.Writer;

import org.exsite.directory.text.Messages;
import org.exsite.model.schema.Schema;

/** Changes as text for people: what was added is marked with a plus sign, what was removed with a minus sign. */
public final class TextChanges {

    private TextChanges() {
    }

    /** Writes a set of changes; nothing if there are none. */
    public static void write(ChangeSet changes, Writer out) throws IOException {
        for (ObjectChange change : changes.changes()) {
            String label = Schema.of(change.object().eClass()).label();
            switch (change) {
                case ObjectChange.Created created -> line(out, Messages.format("text.created", label, change.name()));
                case ObjectChange.Deleted deleted -> line(out, Messages.format("text.deleted", label, change.name()));
                case ObjectChange.Modified modified -> {
                    line(out, Messages.format("text.modified", label, change.name()));
                    for (FeatureChange feature : modified.features()) {
                        write(feature, out);
                    }
                }
            }
        }
        out.flush();
    }

    private static void write(FeatureChange change, Writer out) throws IOException {
        line(out, "    " + change.feature().map(f -> Schema.of(f).label()).orElse(change.name()));
        for (String text : change.texts(change.removed())) {
            line(out, "      - " + text);
        }
        for (String text : change.texts(change.added())) {
            line(out, "      + " + text);
        }
    }

    private static void line(Writer out, String line) throws IOException {
        out.write(line);
        out.write(System.lineSeparator());
    }
}

package org.exsite.directory;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

import org.exsite.directory.text.Json;

/**
 * Changes as a JSON object: {@code changes} is a list of {@code {kind, object, class, features}} in which each feature
 * has {@code {name, old, new, added, removed}} with lists of texts; {@code steps} is the list of the steps beside a
 * Directory Import file, and {@code manual} tells whether it cannot carry everything.
 */
public final class JsonChanges {

    private JsonChanges() {
    }

    /** Writes a set of changes. */
    public static void write(ChangeSet changes, Writer out) throws IOException {
        Json json = new Json(out);
        json.startObject();
        json.name("changes").startArray();
        for (ObjectChange change : changes.changes()) {
            write(change, json);
        }
        json.endArray();
        ManualSteps steps = ManualSteps.of(changes);
        json.name("importOption").value(CsvChanges.of(changes).option().name().toLowerCase(Locale.ROOT));
        json.name("manual").value(!steps.isEmpty());
        json.name("steps").values(steps.steps());
        json.endObject();
        json.finish();
    }

    private static void write(ObjectChange change, Json json) throws IOException {
        json.startObject();
        json.name("kind").value(switch (change) {
            case ObjectChange.Created created -> "created";
            case ObjectChange.Deleted deleted -> "deleted";
            case ObjectChange.Modified modified -> "modified";
        });
        json.name("object").value(change.name().toString());
        json.name("class").value(change.object().eClass().getName());
        json.name("features").startArray();
        for (FeatureChange feature : features(change)) {
            json.startObject();
            json.name("name").value(feature.name());
            json.name("old").values(feature.texts(feature.before()));
            json.name("new").values(feature.texts(feature.after()));
            json.name("added").values(feature.texts(feature.added()));
            json.name("removed").values(feature.texts(feature.removed()));
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private static List<FeatureChange> features(ObjectChange change) {
        return switch (change) {
            case ObjectChange.Created created -> created.features();
            case ObjectChange.Deleted deleted -> List.of();
            case ObjectChange.Modified modified -> modified.features();
        };
    }
}

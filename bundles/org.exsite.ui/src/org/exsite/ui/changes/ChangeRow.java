package org.exsite.ui.changes;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.exsite.directory.ChangeSet;
import org.exsite.directory.FeatureChange;
import org.exsite.directory.ObjectChange;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.rules.Finding;

/** A row of the table of changes: an object, or below it one of its attributes. */
public final class ChangeRow {

    private final ObjectChange change;
    private final FeatureChange feature;
    private final ChangeRow parent;
    private List<ChangeRow> children;
    private List<Finding> warnings = List.of();

    private ChangeRow(ObjectChange change, FeatureChange feature, ChangeRow parent) {
        this.change = change;
        this.feature = feature;
        this.parent = parent;
    }

    /** Returns the rows of the objects that changed, in the order of the changes. */
    public static List<ChangeRow> of(ChangeSet changes) {
        return changes.changes().stream().map(change -> new ChangeRow(change, null, null)).toList();
    }

    /** Gives each row what its change would spoil, out of all that the changes would. */
    public static void warn(List<ChangeRow> rows, List<Finding> findings) {
        if (!findings.isEmpty()) {
            Map<EObject, List<Finding>> byObject = new IdentityHashMap<>();
            findings.forEach(finding -> byObject.computeIfAbsent(finding.object(), o -> new ArrayList<>()).add(finding));
            rows.forEach(row -> row.warnings = byObject.getOrDefault(row.change.object(), List.of()));
        }
    }

    /** Returns what happened to the object. */
    public ObjectChange change() {
        return change;
    }

    /** Returns the attribute, or {@code null} in the row of an object. */
    FeatureChange feature() {
        return feature;
    }

    /** Returns the row of the object, or {@code null} in the row of an object. */
    ChangeRow parent() {
        return parent;
    }

    /** Returns what the row has in common with that of the same object or attribute in a later comparison. */
    Object key() {
        return feature == null ? change.name() : List.of(change.name(), feature.name());
    }

    /** Returns what the change would spoil. */
    List<Finding> warnings() {
        return warnings;
    }

    /** Returns the rows of the attributes, which are made when they are first asked for. */
    List<ChangeRow> children() {
        if (children == null) {
            children = new ArrayList<>();
            if (feature == null) {
                features().forEach(value -> children.add(new ChangeRow(change, value, this)));
            }
        }
        return children;
    }

    /** Returns the part of the change that the row stands for; an object is created and deleted as a whole. */
    ObjectChange part() {
        return feature != null && change instanceof ObjectChange.Modified modification
                ? modification.only(List.of(feature)) : change;
    }

    /**
     * Tells whether the name of the object, the name of its class, or an attribute and its values have a text in them.
     *
     * @param text in lower case; an empty one is in all
     */
    public boolean matches(String text) {
        return text.isEmpty() || contains(change.name().toString(), text)
                || contains(ObjectLabels.ofClass(change.object().eClass()), text)
                || features().stream().anyMatch(value -> contains(value.label(), text)
                        || contains(value.texts(value.before()).toString(), text)
                        || contains(value.texts(value.after()).toString(), text));
    }

    private List<FeatureChange> features() {
        return switch (change) {
            case ObjectChange.Created creation ->
                Stream.concat(creation.features().stream(), creation.rawFeatures().stream()).toList();
            case ObjectChange.Deleted deletion -> List.of();
            case ObjectChange.Modified modification -> modification.features();
        };
    }

    private static boolean contains(String value, String text) {
        return value.toLowerCase(Locale.ROOT).contains(text);
    }
}

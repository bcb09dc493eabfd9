package org.exsite.directory.change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.exsite.directory.FeatureChange;
import org.exsite.directory.ObjectChange;
import org.exsite.directory.text.Messages;
import org.exsite.model.DirectoryObject;
import org.exsite.model.schema.Schema;

/**
 * The texts of manual steps. A feature that takes more than one visit to a property page has steps of its own under
 * {@code step.<class>.<feature>.<n>}.
 */
public final class StepTexts {

    private StepTexts() {
    }

    /** Returns how to import a Directory Import file. */
    public static List<String> csvImport(boolean rawMode) {
        return List.of(Messages.format(rawMode ? "step.importCsvRaw" : "step.importCsv"));
    }

    /** Returns how to import change records. */
    public static List<String> ldifImport() {
        return List.of(Messages.format("step.importLdif"));
    }

    /** Returns the steps for what a file cannot carry. */
    public static List<String> of(Leftover left) {
        if (!left.features().isEmpty()) {
            return left.features().stream().flatMap(f -> of(left.change(), f).stream()).toList();
        }
        DirectoryObject object = left.change().object();
        String label = Schema.of(object.eClass()).label();
        if (left.change() instanceof ObjectChange.Deleted) {
            return List.of(Messages.format("step.delete", label, left.change().name()));
        } else if (left.change() instanceof ObjectChange.Modified modified) {
            return modified.features().stream().flatMap(f -> of(modified, f).stream()).toList();
        }
        return create(left.change(), label);
    }

    private static List<String> create(ObjectChange change, String label) {
        List<String> steps = new ArrayList<>();
        List<FeatureChange> special = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (FeatureChange value : InitialValues.of(change.object())) {
            if (hasOwnSteps(change, value)) {
                special.add(value);
            } else {
                values.add(label(value) + " = " + texts(value, value.after()));
            }
        }
        change.object().getRawAttributes().forEach(raw -> values.add(raw.name() + " = " + raw.value()));
        String key = values.isEmpty() ? "step.createEmpty" : "step.create";
        steps.add(Messages.format(key, label, change.name(), String.join("; ", values)));
        special.forEach(value -> steps.addAll(of(change, value)));
        return steps;
    }

    private static List<String> of(ObjectChange change, FeatureChange value) {
        Object[] arguments = {change.name(), change.object().getName(), Schema.of(change.object().eClass()).label(),
            label(value), texts(value, value.after()), texts(value, value.before())};
        if (hasOwnSteps(change, value)) {
            List<String> steps = new ArrayList<>();
            for (int n = 1; Messages.has(key(change, value, n)); n++) {
                steps.add(Messages.format(key(change, value, n), arguments));
            }
            return steps;
        }
        String key = value.after().isEmpty() ? "step.clear"
                : value.added().size() + value.removed().size() < value.after().size() ? "step.changeSome" : "step.set";
        if (!key.equals("step.changeSome")) {
            return List.of(Messages.format(key, arguments));
        }
        List<String> steps = new ArrayList<>();
        if (!value.removed().isEmpty()) {
            steps.add(Messages.format("step.remove", change.name(), arguments[2], label(value),
                    texts(value, value.removed())));
        }
        if (!value.added().isEmpty()) {
            steps.add(Messages.format("step.add", change.name(), arguments[2], label(value),
                    texts(value, value.added())));
        }
        return steps;
    }

    private static boolean hasOwnSteps(ObjectChange change, FeatureChange value) {
        return !value.after().isEmpty() && Messages.has(key(change, value, 1));
    }

    private static String key(ObjectChange change, FeatureChange value, int number) {
        return "step." + change.object().eClass().getName() + '.' + value.name() + '.' + number;
    }

    private static String label(FeatureChange value) {
        return value.feature().map(feature -> Schema.of(feature).label()).orElse(value.name());
    }

    private static String texts(FeatureChange value, List<Object> values) {
        return value.texts(values).stream().collect(Collectors.joining(", "));
    }
}

package org.exsite.ui.wizards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.exsite.directory.ChangeSet;
import org.exsite.directory.ObjectChange;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.model.edit.ObjectLabels;

/**
 * How many objects of each class there are, and how many of them another organization does not have or has otherwise.
 */
final class ClassCounts {

    private final Map<EClass, int[]> counts = new HashMap<>();

    /**
     * The numbers of one class.
     *
     * @param label what people call the class
     * @param all how many objects there are
     * @param fresh how many of them the other organization does not have
     * @param changed how many of them have other values there
     */
    record Row(String label, int all, int fresh, int changed) {
    }

    private ClassCounts() {
    }

    /** Counts the objects of an organization, or of a part of it. */
    static ClassCounts of(DirectoryObject root) {
        ClassCounts counts = new ClassCounts();
        counts.count(root);
        return counts;
    }

    /**
     * Compares with another organization. What an export does not have was perhaps not asked for, so that missing objects
     * and values count for nothing.
     */
    void compare(ChangeSet changes) {
        for (ObjectChange change : changes.changes()) {
            if (change instanceof ObjectChange.Created) {
                numbers(change.object())[1]++;
            } else if (change instanceof ObjectChange.Modified modification
                    && modification.features().stream().anyMatch(feature -> !feature.added().isEmpty())) {
                numbers(change.object())[2]++;
            }
        }
    }

    /** Returns the classes that there are objects of, by label. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        counts.forEach((type, numbers) -> rows.add(
                new Row(ObjectLabels.ofClass(type), numbers[0], numbers[1], numbers[2])));
        rows.sort(Comparator.comparing(Row::label));
        return rows;
    }

    /** Returns how many objects there are. */
    int total() {
        return counts.values().stream().mapToInt(numbers -> numbers[0]).sum();
    }

    private void count(DirectoryObject object) {
        if (!(object instanceof Organization)) {
            numbers(object)[0]++;
        }
        if (object.eIsSet(ExsitePackage.Literals.DIRECTORY_OBJECT__CHILDREN)) {
            object.getChildren().forEach(this::count);
        }
    }

    private int[] numbers(DirectoryObject object) {
        return counts.computeIfAbsent(object.eClass(), type -> new int[3]);
    }
}

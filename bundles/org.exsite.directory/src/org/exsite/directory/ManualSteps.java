package org.exsite.directory;

import java.util.ArrayList;
import java.util.List;

import org.exsite.directory.change.Leftover;
import org.exsite.directory.change.StepTexts;

/**
 * What people have to do by hand to bring changes into a directory: first the import of the file of changes, if it has
 * anything in it, then what the file cannot carry, in the order of the changes.
 *
 * @param importSteps how to import the file; empty if the file changes nothing
 * @param manualSteps what the file cannot carry; each says what to open and what to enter
 */
public record ManualSteps(List<String> importSteps, List<String> manualSteps) {

    /** Returns the steps beside a Directory Import file. */
    public static ManualSteps of(ChangeSet changes) {
        return of(changes, ChangeFormat.CSV);
    }

    /** Returns the steps beside a file of changes. */
    public static ManualSteps of(ChangeSet changes, ChangeFormat format) {
        List<Leftover> left;
        List<String> importSteps;
        if (format == ChangeFormat.CSV) {
            CsvChanges csv = CsvChanges.of(changes);
            left = csv.left();
            importSteps = csv.rows() == 0 ? List.of() : StepTexts.csvImport(csv.needsRawMode());
        } else {
            LdifChanges ldif = LdifChanges.of(changes);
            left = ldif.left();
            importSteps = ldif.isEmpty() ? List.of() : StepTexts.ldifImport();
        }
        return new ManualSteps(importSteps, left.stream().flatMap(l -> StepTexts.of(l).stream()).toList());
    }

    /** Returns all steps in their order. */
    public List<String> steps() {
        List<String> steps = new ArrayList<>(importSteps);
        steps.addAll(manualSteps);
        return steps;
    }

    /** Tells whether the file of changes carries everything. */
    public boolean isEmpty() {
        return manualSteps.isEmpty();
    }

    /** Returns all steps numbered, one in each line. */
    public String text() {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (String step : steps()) {
            text.append(++number).append(". ").append(step).append(System.lineSeparator());
        }
        return text.toString();
    }
}

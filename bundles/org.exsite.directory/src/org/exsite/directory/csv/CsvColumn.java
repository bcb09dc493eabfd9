package org.exsite.directory.csv;

import org.eclipse.emf.ecore.EClass;
import org.exsite.directory.codec.Binding;
import org.exsite.model.schema.Syntax;

/**
 * What a column means for the objects of one class; found out once, since a file has millions of fields.
 *
 * @param index where the field stands in a row
 * @param header the header
 * @param binding the values of the class that the column holds, or {@code null} if it has none of them
 * @param feature the number of the feature in the class if it has one value and no other column holds it, or -1
 * @param addresses whether the column holds the e-mail addresses of a recipient
 * @param repeats whether a column before this one holds the same values
 * @param home whether the values are also those of Home-Server, to which a full name is preferred
 */
record CsvColumn(int index, String header, Binding binding, int feature, boolean addresses, boolean repeats,
        boolean home) {

    static CsvColumn of(CsvHeader columns, int index, EClass eClass, Binding[] bindings) {
        Binding binding = bindings[index];
        boolean repeats = binding != null && repeats(bindings, index);
        boolean home = binding != null && HomeServer.covers(binding.feature());
        boolean shared = binding == null || repeats || home || binding.isLate() || binding.feature().isMany()
                || isSharedLater(bindings, index);
        return new CsvColumn(index, columns.column(index), binding,
                shared ? -1 : eClass.getFeatureID(binding.feature()),
                binding != null && binding.schema().syntax() == Syntax.PROXIES && !binding.isLate(), repeats, home);
    }

    /** Tells whether the field is read after those that stand alone for what they hold. */
    boolean isLate() {
        return binding != null && binding.isLate();
    }

    private static boolean repeats(Binding[] bindings, int index) {
        for (int i = 0; i < index; i++) {
            if (bindings[i] == bindings[index]) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSharedLater(Binding[] bindings, int index) {
        for (int i = 0; i < bindings.length; i++) {
            if (i != index && bindings[i] != null && bindings[i].feature() == bindings[index].feature()) {
                return true;
            }
        }
        return false;
    }
}

package org.exsite.ui.recipients;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.schema.Schema;

/** The columns whose feature can be given to many recipients at once. */
final class SettableColumns {

    private SettableColumns() {
    }

    /** Returns those that take one value, in the order of the columns. */
    static List<RecipientColumn> of(List<RecipientColumn> columns) {
        return columns.stream().filter(SettableColumns::isSettable).toList();
    }

    /** Returns those that hold a text of any content. */
    static List<RecipientColumn> texts(List<RecipientColumn> columns) {
        return of(columns).stream().filter(RecipientColumn::isText).toList();
    }

    /** What the directory keeps itself, names of objects and structured values are not given to many. */
    private static boolean isSettable(RecipientColumn column) {
        if (!(column.feature() instanceof EAttribute feature) || feature.isMany()
                || feature == Literals.DIRECTORY_OBJECT__NAME || Schema.of(feature).system()) {
            return false;
        }
        Class<?> type = feature.getEType().getInstanceClass();
        return feature.getEType() instanceof EEnum || type == String.class || type == Integer.class || type == int.class
                || type == Boolean.class || type == boolean.class || feature.getEType() == Literals.DISTINGUISHED_NAME;
    }
}

package org.exsite.model.edit;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.schema.Schema;

/** What people see of the values of features. */
public final class ValueLabels {

    private ValueLabels() {
    }

    /**
     * Returns the text of a value of a feature: several values with semicolons between them, nothing for none, and of a
     * secret no more than that there is one.
     */
    public static String of(EStructuralFeature feature, Object value) {
        return switch (value) {
            case null -> "";
            case Enumerator literal -> literal.getLiteral();
            case List<?> values -> values.stream().map(Object::toString).collect(Collectors.joining("; "));
            default -> Schema.of(feature).secret() ? "\u2022".repeat(8) : value.toString();
        };
    }
}

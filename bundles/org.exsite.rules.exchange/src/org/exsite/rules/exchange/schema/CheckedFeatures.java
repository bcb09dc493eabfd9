package org.exsite.rules.exchange.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.exsite.model.DirectoryObject;
import org.exsite.model.schema.AttributeSchema;
import org.exsite.model.schema.Schema;
import org.exsite.model.util.CompactObject;

/** Goes through those features of an object that a rule is about, of all the features that are set. */
final class CheckedFeatures {

    /** What is done with a feature that is set. */
    @FunctionalInterface
    interface Check {

        void check(AttributeSchema schema, Object value);
    }

    private final Predicate<AttributeSchema> wanted;
    /** By class; the schemas by the number of the feature, {@code null} where the rule is not about it. */
    private final Map<EClass, AttributeSchema[]> byClass = new ConcurrentHashMap<>();

    CheckedFeatures(Predicate<AttributeSchema> wanted) {
        this.wanted = wanted;
    }

    /** Gives each value of each such feature of an object to a check. */
    void forAll(DirectoryObject object, Check check) {
        AttributeSchema[] schemas = byClass.computeIfAbsent(object.eClass(), this::schemas);
        CompactObject held = (CompactObject) object;
        for (int feature = held.nextHeld(0); feature >= 0; feature = held.nextHeld(feature + 1)) {
            AttributeSchema schema = schemas[feature];
            if (schema != null) {
                Object value = object.eGet(schema.feature());
                if (value instanceof List<?> values) {
                    values.forEach(one -> check.check(schema, one));
                } else if (value != null) {
                    check.check(schema, value);
                }
            }
        }
    }

    private AttributeSchema[] schemas(EClass eClass) {
        List<AttributeSchema> schemas = new ArrayList<>();
        eClass.getEAllStructuralFeatures().forEach(feature -> {
            AttributeSchema schema = feature instanceof EAttribute ? Schema.of(feature) : null;
            schemas.add(schema != null && wanted.test(schema) ? schema : null);
        });
        return schemas.toArray(AttributeSchema[]::new);
    }
}

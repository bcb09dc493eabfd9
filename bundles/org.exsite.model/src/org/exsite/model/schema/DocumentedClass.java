package org.exsite.model.schema;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A class of the model as the data dictionary shows it, with the attributes that it declares itself.
 *
 * @param eClass the class
 * @param schema what the schema says of it
 * @param attributes what the schema says of the features that it declares itself, in the order of the model
 */
public record DocumentedClass(EClass eClass, ClassSchema schema, List<AttributeSchema> attributes) {

    /** Returns every class of the model, in its order. */
    public static List<DocumentedClass> all() {
        return Schema.classes().stream().map(eClass -> new DocumentedClass(eClass, Schema.of(eClass),
                eClass.getEStructuralFeatures().stream().map(Schema::of).toList())).toList();
    }

    /** Returns the names of the classes that it extends directly. */
    public List<String> superClasses() {
        return eClass.getESuperTypes().stream().map(EClass::getName).toList();
    }

    /** Returns what the model says of a class or feature, or an empty text. */
    public static String documentation(EModelElement element) {
        String text = EcoreUtil.getDocumentation(element);
        return text == null ? "" : text;
    }

    /** Returns how many values an attribute can have, such as {@code 0..1} or {@code 0..*}. */
    public static String cardinality(AttributeSchema attribute) {
        int upper = attribute.feature().getUpperBound();
        return attribute.feature().getLowerBound() + ".." + (upper < 0 ? "*" : upper);
    }
}

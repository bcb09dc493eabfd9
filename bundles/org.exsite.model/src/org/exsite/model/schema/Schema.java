package org.exsite.model.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.model.ExsitePackage;

/**
 * The schema of the directory as the annotations of the Ecore hold it: names in every format, syntaxes and limits.
 *
 * <p>Readers, writers, labels, limits and the data dictionary ask here; there is no other source of these facts.
 */
public final class Schema {

    /** The source of the annotations. */
    public static final String SOURCE = "http://exsite.org/schema";

    private static final Map<EClass, ClassSchema> CLASSES = new ConcurrentHashMap<>();
    private static final Map<EStructuralFeature, AttributeSchema> ATTRIBUTES = new ConcurrentHashMap<>();

    private Schema() {
    }

    /** Returns the schema of a class of the model. */
    public static ClassSchema of(EClass eClass) {
        ClassSchema known = CLASSES.get(eClass);
        return known != null ? known : CLASSES.computeIfAbsent(eClass, ClassSchema::read);
    }

    /** Returns the schema of a feature of the model. */
    public static AttributeSchema of(EStructuralFeature feature) {
        AttributeSchema known = ATTRIBUTES.get(feature);
        return known != null ? known : ATTRIBUTES.computeIfAbsent(feature, AttributeSchema::read);
    }

    /** Returns the naming attribute of a class: {@code o}, {@code ou} or {@code cn}. */
    public static String namingAttribute(EClass eClass) {
        return of(eClass).namingAttribute();
    }

    /** Returns every class of the model, in the order of the Ecore. */
    public static List<EClass> classes() {
        return ExsitePackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance).map(EClass.class::cast).toList();
    }

    /** Returns every class of which a directory can hold objects, in the order of the Ecore. */
    public static List<EClass> directoryClasses() {
        return classes().stream()
                .filter(c -> !c.isAbstract() && ExsitePackage.Literals.DIRECTORY_OBJECT.isSuperTypeOf(c)).toList();
    }

    static Optional<String> detail(EModelElement element, String key) {
        return Optional.ofNullable(EcoreUtil.getAnnotation(element, SOURCE, key));
    }
}

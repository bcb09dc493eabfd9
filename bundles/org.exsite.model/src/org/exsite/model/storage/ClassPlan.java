package org.exsite.model.storage;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.model.ExsitePackage;

/** What of a class a file holds, worked out once: attributes, lists of values and contained objects, in file order. */
final class ClassPlan {

    /** By number of the class. Should two threads work one out at once, both come to the same. */
    private static final ClassPlan[] PLANS = new ClassPlan[ExsitePackage.eINSTANCE.getEClassifiers().size()];

    final EClass eClass;
    /** What is written as attributes, by number of the feature; {@code null} for all else. */
    final Slot[] attributes;
    /** What is written as elements, by number of the feature, but not what lies below the object. */
    final Slot[] elements;
    /** What lies below the object, which comes after all that the object says of itself; or {@code null}. */
    final Slot children;
    final byte[] octets;
    private final Map<String, Slot> byName = new HashMap<>();

    /** One feature: its number in the class, its name, and how its values become text. */
    static final class Slot {

        final EStructuralFeature feature;
        final int id;
        final String name;
        final boolean many;
        final EClass objects;
        final EDataType values;
        final boolean text;
        final boolean distinguishedName;
        final boolean address;
        /** Whether what an object holds for the feature is its value, without a default in its place. */
        final boolean direct;
        final byte[] octets;
        /** What was read last: flags and choices come again and again. */
        private Parsed last = new Parsed(null, null);

        private record Parsed(String text, Object value) {
        }

        private Slot(EClass owner, EStructuralFeature feature) {
            this.feature = feature;
            this.id = owner.getFeatureID(feature);
            this.name = feature.getName();
            this.many = feature.isMany();
            this.objects = feature instanceof EReference reference ? reference.getEReferenceType() : null;
            this.values = feature instanceof EAttribute attribute ? attribute.getEAttributeType() : null;
            this.text = values != null && values.getInstanceClass() == String.class;
            this.distinguishedName = values == ExsitePackage.Literals.DISTINGUISHED_NAME;
            this.address = values == ExsitePackage.Literals.PROXY_ADDRESS && many;
            this.direct = feature.getDefaultValue() == null && !feature.isUnsettable();
            this.octets = name.getBytes(StandardCharsets.US_ASCII);
        }

        String format(Object value) {
            return text ? (String) value : EcoreUtil.convertToString(values, value);
        }

        Object parse(String value) {
            Parsed known = last;
            if (!value.equals(known.text())) {
                known = new Parsed(value, text ? value : EcoreUtil.createFromString(values, value));
                last = known;
            }
            return known.value();
        }
    }

    private ClassPlan(EClass eClass) {
        this.eClass = eClass;
        this.octets = eClass.getName().getBytes(StandardCharsets.US_ASCII);
        this.attributes = new Slot[eClass.getFeatureCount()];
        this.elements = new Slot[eClass.getFeatureCount()];
        for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
            if (!feature.isDerived() && !feature.isTransient()) {
                Slot slot = new Slot(eClass, feature);
                byName.put(slot.name, slot);
                (slot.values != null && !slot.many ? attributes : elements)[slot.id] = slot;
            }
        }
        children = byName.get("children");
        if (children != null) {
            elements[children.id] = null;
        }
    }

    static ClassPlan of(EClass eClass) {
        int id = eClass.getClassifierID();
        ClassPlan known = PLANS[id];
        if (known == null) {
            known = new ClassPlan(eClass);
            PLANS[id] = known;
        }
        return known;
    }

    static ClassPlan of(EObject object) {
        return of(object.eClass());
    }

    /** Returns the feature with a name, or {@code null}. */
    Slot slot(String name) {
        return byName.get(name);
    }
}

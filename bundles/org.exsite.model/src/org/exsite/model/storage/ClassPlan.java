package org.exsite.model.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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

    private static final Map<EClass, ClassPlan> PLANS = new ConcurrentHashMap<>();

    final EClass eClass;
    final List<Slot> attributes = new ArrayList<>();
    final List<Slot> elements = new ArrayList<>();
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

        private Slot(EClass owner, EStructuralFeature feature) {
            this.feature = feature;
            this.id = owner.getFeatureID(feature);
            this.name = feature.getName();
            this.many = feature.isMany();
            this.objects = feature instanceof EReference reference ? reference.getEReferenceType() : null;
            this.values = feature instanceof EAttribute attribute ? attribute.getEAttributeType() : null;
            this.text = values != null && values.getInstanceClass() == String.class;
            this.distinguishedName = values == ExsitePackage.Literals.DISTINGUISHED_NAME;
        }

        String format(Object value) {
            return text ? (String) value : EcoreUtil.convertToString(values, value);
        }

        Object parse(String value) {
            return text ? value : EcoreUtil.createFromString(values, value);
        }
    }

    private ClassPlan(EClass eClass) {
        this.eClass = eClass;
        for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
            if (!feature.isDerived() && !feature.isTransient()) {
                Slot slot = new Slot(eClass, feature);
                byName.put(slot.name, slot);
                if (slot.values != null && !slot.many) {
                    attributes.add(slot);
                } else {
                    elements.add(slot);
                }
            }
        }
        // what an object says of itself comes before what lies below it
        elements.sort((a, b) -> Boolean.compare(a.name.equals("children"), b.name.equals("children")));
    }

    static ClassPlan of(EClass eClass) {
        return PLANS.computeIfAbsent(eClass, ClassPlan::new);
    }

    static ClassPlan of(EObject object) {
        return of(object.eClass());
    }

    /** Returns the feature with a name, or {@code null}. */
    Slot slot(String name) {
        return byName.get(name);
    }
}

package org.exsite.rules.exchange.tests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.model.schema.Schema;

/**
 * Edits an organization at random: any feature of any object, objects that come, go and change places. Values come from
 * the organization itself, so that they lead somewhere and meet others, or are such as rules look for.
 */
final class AnyEdits {

    private static final List<String> TEXTS = List.of("", " ", "Administrator", "a@b", "x400", "ÄÖ, \"", "5.0 SP1",
            "Version 5.5 (Build 2650.24: Service Pack 3)", "a".repeat(300));
    private static final List<Integer> NUMBERS = List.of(-1, 0, 1, 2, 50, 101, 5000);

    private final Random random;
    private final EditingDomain domain;
    private final Organization organization;
    private final Map<EClassifier, List<Object>> values = new HashMap<>();
    private final Set<EStructuralFeature> edited = new LinkedHashSet<>();

    AnyEdits(Random random, EditingDomain domain, Organization organization) {
        this.random = random;
        this.domain = domain;
        this.organization = organization;
        for (EObject object : objects()) {
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                if (object.eIsSet(attribute)) {
                    Object value = object.eGet(attribute);
                    values.computeIfAbsent(attribute.getEType(), t -> new ArrayList<>())
                            .addAll(value instanceof List<?> list ? list : List.of(value));
                }
            }
        }
    }

    /** Returns the features that were edited so far. */
    Set<EStructuralFeature> edited() {
        return edited;
    }

    /**
     * Returns the features that edits can concern: all that objects of the organization have and somebody may change.
     */
    Set<EStructuralFeature> editable() {
        Set<EStructuralFeature> features = new LinkedHashSet<>();
        for (EObject object : objects()) {
            features.addAll(attributes(object.eClass()));
        }
        return features;
    }

    /** Edits a feature of some object that has it. */
    Command edit(EStructuralFeature feature) {
        List<EObject> having = objects().stream()
                .filter(object -> object.eClass().getEAllStructuralFeatures().contains(feature)).toList();
        return having.isEmpty() ? null : set(any(having), (EAttribute) feature);
    }

    /** Returns an edit of any kind; {@code null} if the one that was drawn is impossible. */
    Command any() {
        EObject object = any(objects());
        return switch (random.nextInt(8)) {
            case 0 -> remove(object);
            case 1 -> move(object);
            case 2 -> add(object);
            case 3 -> reorder(object);
            default -> {
                List<EAttribute> attributes = attributes(object.eClass());
                yield attributes.isEmpty() ? null : set(object, any(attributes));
            }
        };
    }

    private Command set(EObject object, EAttribute attribute) {
        edited.add(attribute);
        if (!attribute.isMany()) {
            return SetCommand.create(domain, object, attribute,
                    random.nextInt(4) == 0 ? SetCommand.UNSET_VALUE : value(attribute.getEAttributeType()));
        }
        List<?> present = (List<?>) object.eGet(attribute);
        return !present.isEmpty() && random.nextInt(3) == 0
                ? RemoveCommand.create(domain, object, attribute, any(present))
                : AddCommand.create(domain, object, attribute, value(attribute.getEAttributeType()));
    }

    private Object value(EDataType type) {
        List<Object> known = values.getOrDefault(type, List.of());
        if (type == ExsitePackage.Literals.DISTINGUISHED_NAME && random.nextBoolean()) {
            return ((DirectoryObject) any(objects().stream().filter(DirectoryObject.class::isInstance).toList()))
                    .getDistinguishedName();
        } else if (type instanceof EEnum literals) {
            return any(literals.getELiterals()).getInstance();
        } else if (type.getInstanceClass() == String.class && (known.isEmpty() || random.nextInt(3) == 0)) {
            return any(TEXTS);
        } else if (type.getInstanceClass() == Boolean.class || type.getInstanceClass() == boolean.class) {
            return random.nextBoolean();
        } else if (type.getInstanceClass() == Integer.class || type.getInstanceClass() == int.class) {
            return any(NUMBERS);
        }
        return known.isEmpty() ? null : any(known);
    }

    private Command remove(EObject object) {
        // Seldom much at once, or little would be left to edit
        return object == organization || object.eContents().size() > 2 && random.nextInt(10) > 0 ? null
                : RemoveCommand.create(domain, object.eContainer(), object.eContainmentFeature(), object);
    }

    private Command reorder(EObject object) {
        if (object == organization || !object.eContainmentFeature().isMany()) {
            return null;
        }
        List<?> all = (List<?>) object.eContainer().eGet(object.eContainmentFeature());
        return MoveCommand.create(domain, object.eContainer(), object.eContainmentFeature(), object,
                random.nextInt(all.size()));
    }

    /** Takes an object out of its container and puts it into another one of the same kind. */
    private Command move(EObject object) {
        if (object == organization || !object.eContainmentFeature().isMany()) {
            return null;
        }
        EReference feature = object.eContainmentFeature();
        List<EObject> places = objects().stream().filter(place -> place.eClass() == object.eContainer().eClass()
                && !EcoreUtil.isAncestor(object, place)).toList();
        EObject place = any(places);
        return RemoveCommand.create(domain, object.eContainer(), feature, object)
                .chain(AddCommand.create(domain, place, feature, object));
    }

    /** Adds a copy of another object, or an empty one of any class. */
    private Command add(EObject like) {
        if (like == organization || !like.eContainmentFeature().isMany() || like.eContents().size() > 2) {
            return null;
        }
        EObject fresh = EcoreUtil.copy(like);
        if (fresh instanceof DirectoryObject && random.nextBoolean()) {
            fresh = EcoreUtil.create(any(Schema.directoryClasses()));
            ((DirectoryObject) fresh).setName("new" + random.nextInt(3));
        }
        return AddCommand.create(domain, like.eContainer(), like.eContainmentFeature(), fresh);
    }

    private List<EObject> objects() {
        List<EObject> all = new ArrayList<>(List.of(organization));
        organization.eAllContents().forEachRemaining(all::add);
        return all;
    }

    private static List<EAttribute> attributes(EClass eClass) {
        return eClass.getEAllAttributes().stream().filter(a -> a.isChangeable() && !a.isDerived()).toList();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

package org.exsite.directory.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.directory.codec.ValueTexts;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.RawAttribute;
import org.exsite.model.query.DirectoryIndex;

/**
 * Collects what is to be done to an organization. Nothing is changed before the command is executed, and the order in
 * which things are collected plays no part: what is removed goes first, what is added comes next, then the values.
 */
public final class Edits {

    private final DirectoryIndex index;
    private final Map<DistinguishedName, DirectoryObject> created = new LinkedHashMap<>();
    private final Map<DirectoryObject, DirectoryObject> replaced = new IdentityHashMap<>();
    private final Map<DirectoryObject, List<DirectoryObject>> additions = new IdentityHashMap<>();
    private final Set<DirectoryObject> removed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<DirectoryObject, Map<String, List<Object>>> raw = new IdentityHashMap<>();
    private final List<Edit> edits = new ArrayList<>();

    /** Starts with the organization as it is. */
    public Edits(Organization organization) {
        index = DirectoryIndex.of(organization);
    }

    /** Returns the object that the organization has now under a name, or {@code null}. */
    public DirectoryObject find(DistinguishedName name) {
        return index.get(name);
    }

    /** Returns the object that there will be under a name, or {@code null}. */
    public DirectoryObject planned(DistinguishedName name) {
        DirectoryObject made = name == null ? null : created.get(name);
        return made != null ? made : index.get(name);
    }

    /**
     * Adds a copy of an object without what lies in it.
     *
     * @throws IllegalStateException if there is no container for it and none is to be created
     */
    public void create(DistinguishedName name, DirectoryObject model) {
        DirectoryObject container = planned(name.parent());
        if (container == null) {
            throw new IllegalStateException(name.toString());
        }
        DirectoryObject copy = copy(model);
        created.put(name, copy);
        if (created.containsKey(name.parent()) && !replaced.containsValue(container)) {
            container.getChildren().add(copy);
        } else {
            additions.computeIfAbsent(container, c -> new ArrayList<>()).add(copy);
        }
    }

    /** Puts a copy of an object of another class in the place of one that there is; what lies in it stays. */
    public void replace(DistinguishedName name, DirectoryObject model) {
        DirectoryObject copy = copy(model);
        created.put(name, copy);
        replaced.put(index.get(name), copy);
    }

    /** Removes an object with all that lies in it. */
    public void remove(DirectoryObject object) {
        removed.add(object);
    }

    private boolean isContainer(DirectoryObject object) {
        return additions.containsKey(object);
    }

    private boolean isRemoved(DirectoryObject object) {
        return removed.contains(object);
    }

    /** Tells whether nothing will lie in an object. Asks only, and makes no list where there is none. */
    public boolean isEmptied(DirectoryObject object) {
        return !isContainer(object) && (!object.eIsSet(ExsitePackage.Literals.DIRECTORY_OBJECT__CHILDREN)
                || object.getChildren().stream().allMatch(this::isRemoved));
    }

    /** Gives an attribute of an object the values that it shall have in place of those that it has. */
    public void set(DirectoryObject object, String name, Optional<EStructuralFeature> feature, List<Object> values) {
        if (feature.isEmpty()) {
            raw.computeIfAbsent(object, o -> new LinkedHashMap<>()).put(name.toLowerCase(Locale.ROOT), values.stream()
                    .map(value -> (Object) new RawAttribute(name, value.toString())).toList());
        } else {
            edits.add(new Edit.Values(object, feature.get(), own(object, feature.get(), values)));
        }
    }

    /** Returns everything as one command, which cannot be executed if there is nothing to do. */
    public AbstractCommand command() {
        List<Edit> all = new ArrayList<>();
        Map<DirectoryObject, List<DirectoryObject>> removals = new IdentityHashMap<>();
        for (DirectoryObject object : removed) {
            DirectoryObject container = (DirectoryObject) object.eContainer();
            if (!removed.contains(container)) {
                removals.computeIfAbsent(container, c -> new ArrayList<>()).add(object);
            }
        }
        removals.forEach((container, objects) -> all.add(new Edit.Removal(container, objects)));
        replaced.forEach((old, now) -> all.add(new Edit.Replacement(old, now)));
        additions.forEach((container, objects) -> all.add(new Edit.Addition(container, List.copyOf(objects))));
        all.addAll(edits);
        raw.forEach((object, values) -> all.add(raw(object, values)));
        return new EditCommand(all);
    }

    private static Edit raw(DirectoryObject object, Map<String, List<Object>> values) {
        List<Object> attributes = new ArrayList<>();
        Map<String, List<Object>> left = new LinkedHashMap<>(values);
        for (RawAttribute attribute : object.getRawAttributes()) {
            String key = attribute.name().toLowerCase(Locale.ROOT);
            if (!values.containsKey(key)) {
                attributes.add(attribute);
            } else if (left.containsKey(key)) {
                attributes.addAll(left.remove(key));
            }
        }
        left.values().forEach(attributes::addAll);
        return new Edit.Values(object, ExsitePackage.Literals.DIRECTORY_OBJECT__RAW_ATTRIBUTES, attributes);
    }

    /** Objects that belong to another one are copied, unless the object has an equal one itself. */
    private static List<Object> own(DirectoryObject object, EStructuralFeature feature, List<Object> values) {
        List<Object> present = new ArrayList<>(Attributes.values(object, feature));
        List<Object> own = new ArrayList<>(values.size());
        for (Object value : values) {
            if (value instanceof EObject part) {
                Object kept = present.stream().filter(p -> ValueTexts.key(p).equals(ValueTexts.key(part))).findFirst()
                        .orElse(null);
                present.remove(kept);
                own.add(kept == null ? EcoreUtil.copy(part) : kept);
            } else {
                own.add(value);
            }
        }
        return own;
    }

    private static DirectoryObject copy(DirectoryObject model) {
        EClass eClass = model.eClass();
        DirectoryObject copy = (DirectoryObject) ExsiteFactory.eINSTANCE.create(eClass);
        List<EStructuralFeature> features = new ArrayList<>(Attributes.of(eClass));
        features.add(ExsitePackage.Literals.DIRECTORY_OBJECT__RAW_ATTRIBUTES);
        for (EStructuralFeature feature : features) {
            if (model.eIsSet(feature)) {
                new Edit.Values(copy, feature, own(copy, feature, Attributes.values(model, feature))).apply();
            }
        }
        return copy;
    }
}

package org.exsite.directory.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.directory.FeatureChange;
import org.exsite.directory.change.Attributes;
import org.exsite.directory.codec.Binding;
import org.exsite.directory.codec.ClassBindings;
import org.exsite.directory.codec.Flavour;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;

/**
 * The attributes that an export has, told from its objects: one that no object of a class has was not exported, so that
 * its absence means nothing. Where an attribute stands in two columns, such as primary and secondary addresses, that is
 * told for each of them.
 */
final class Coverage {

    private final Map<EClass, Set<Binding>> bindings = new HashMap<>();
    private final Map<EClass, Set<String>> raw = new HashMap<>();

    Coverage(Organization export) {
        add(export);
    }

    /** Returns the change that remains if nothing is taken away that the export does not hold at all. */
    FeatureChange limited(EClass eClass, FeatureChange change) {
        return new FeatureChange(change.name(), change.feature(), change.before(), after(eClass, change));
    }

    private List<Object> after(EClass eClass, FeatureChange change) {
        if (change.feature().isEmpty()) {
            boolean exported = raw.getOrDefault(eClass, Set.of()).contains(change.name());
            return exported ? change.after() : change.before();
        }
        List<Binding> names = names(eClass, change.feature().get());
        List<Binding> exported = names.stream()
                .filter(bindings.getOrDefault(eClass, Set.of())::contains).toList();
        if (exported.size() == names.size()) {
            return change.after();
        } else if (exported.isEmpty()) {
            return change.after().isEmpty() ? change.before() : change.after();
        }
        List<Object> after = new ArrayList<>(change.after());
        change.removed().stream().filter(value -> !isCarried(value, eClass, exported)).forEach(after::add);
        return after;
    }

    private void add(DirectoryObject object) {
        Set<Binding> known = bindings.computeIfAbsent(object.eClass(), c -> new HashSet<>());
        for (Binding binding : ClassBindings.of(object.eClass(), Flavour.CSV).written()) {
            if (!known.contains(binding) && object.eIsSet(binding.feature()) && !binding.texts(object).isEmpty()) {
                known.add(binding);
            }
        }
        raw.computeIfAbsent(object.eClass(), c -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER))
                .addAll(Attributes.raw(object).keySet());
        object.getChildren().forEach(this::add);
    }

    /** The columns of the values themselves; a column that adds details to them has none where there are none. */
    private static List<Binding> names(EClass eClass, EStructuralFeature feature) {
        return ClassBindings.of(eClass, Flavour.CSV).written(feature).stream().filter(name -> !name.isLate()).toList();
    }

    @SuppressWarnings("unchecked")
    private static boolean isCarried(Object value, EClass eClass, List<Binding> exported) {
        DirectoryObject object = (DirectoryObject) EcoreUtil.create(eClass);
        EStructuralFeature feature = exported.getFirst().feature();
        Object own = value instanceof EObject part ? EcoreUtil.copy(part) : value;
        if (feature.isMany()) {
            ((EList<Object>) object.eGet(feature)).add(own);
        } else {
            object.eSet(feature, own);
        }
        return exported.stream().anyMatch(binding -> !binding.texts(object).isEmpty());
    }
}

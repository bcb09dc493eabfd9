package org.exsite.directory.ldif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.directory.codec.Binding;
import org.exsite.directory.codec.ClassBindings;
import org.exsite.directory.codec.ClassDetector;
import org.exsite.directory.codec.Flavour;
import org.exsite.directory.codec.PartedValues;
import org.exsite.directory.tree.DirectoryTree;
import org.exsite.directory.tree.EarlierValues;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.RawAttribute;
import org.exsite.model.schema.Schema;

/** Puts content records into the tree. */
final class LdifEntryReader {

    static final String OBJECT_CLASS = "objectClass";

    private final DirectoryTree tree;
    private final SharedNames names;
    private final NewValues fresh;
    private List<String> contradictions = List.of();

    LdifEntryReader(DirectoryTree tree, SharedNames names) {
        this.tree = tree;
        this.names = names;
        this.fresh = new NewValues(names);
    }

    /**
     * Adds an entry, or brings the object with its name up to what the entry says.
     *
     * @param lines the lines of the record, which tell the order of values under different names
     * @param grouped whether the order of the attributes tells it as well
     * @throws IllegalArgumentException if its name is no distinguished name
     */
    DirectoryObject read(LdifEntry entry, List<String> lines, boolean grouped) {
        DistinguishedName name = names.ofEntry(entry.dn());
        List<String> objectClasses = entry.texts(OBJECT_CLASS);
        List<String> extensions = entry.texts(ClassDetector.EXTENSION_NAME);
        Optional<EClass> known = ClassDetector.byObjectClasses(objectClasses, name.value(),
                extensions.isEmpty() ? null : extensions.getFirst());
        EClass eClass = known.orElse(ExsitePackage.Literals.UNKNOWN_OBJECT);
        boolean present = tree.isKnown(name);
        EarlierValues earlier = EarlierValues.of(present ? tree.find(name) : null);
        DirectoryObject object = tree.obtain(name, eClass);
        if (known.isEmpty() || !ClassDetector.isUsual(eClass, objectClasses)) {
            object.getRawAttributes().removeIf(raw -> raw.name().equalsIgnoreCase(OBJECT_CLASS));
            objectClasses.forEach(word -> object.getRawAttributes().add(new RawAttribute(OBJECT_CLASS, word)));
        }
        ClassBindings bindings = ClassBindings.of(eClass, Flavour.LDAP);
        read(entry, object, bindings, present);
        if (present || !grouped) {
            sort(object, bindings, lines);
        }
        contradictions = earlier.contradictions(object);
        return object;
    }

    /** Returns what the last entry replaced that was read before, one sentence each. */
    List<String> contradictions() {
        return contradictions;
    }

    private static void sort(DirectoryObject object, ClassBindings bindings, List<String> lines) {
        for (EStructuralFeature feature : bindings.parted()) {
            if (object.eIsSet(feature) && ((List<?>) object.eGet(feature)).size() > 1) {
                PartedValues.sort(object, feature, bound(lines, bindings.of(feature)));
            }
        }
    }

    private static List<Binding> bound(List<String> lines, List<Binding> bindings) {
        List<Binding> bound = new ArrayList<>();
        for (String line : lines) {
            for (Binding binding : bindings) {
                int colon = binding.name().length();
                if (line.length() > colon && line.charAt(colon) == ':'
                        && line.regionMatches(true, 0, binding.name(), 0, colon)) {
                    bound.add(binding);
                }
            }
        }
        return bound;
    }

    private void read(LdifEntry entry, DirectoryObject object, ClassBindings bindings, boolean replace) {
        String naming = nameAttribute(object);
        List<LdifAttribute> late = new ArrayList<>(1);
        for (LdifAttribute attribute : entry.attributes()) {
            String name = attribute.name();
            if (name.equalsIgnoreCase(OBJECT_CLASS) || name.equalsIgnoreCase(naming) && isName(object, attribute)) {
                continue;
            }
            Binding binding = bindings.find(name);
            if (binding != null && binding.isLate()) {
                late.add(attribute);
            } else {
                read(attribute, object, binding, replace);
            }
        }
        fresh.flush(object);
        for (LdifAttribute attribute : late) {
            read(attribute, object, bindings.find(attribute.name()), replace);
        }
    }

    private void read(LdifAttribute attribute, DirectoryObject object, Binding binding, boolean replace) {
        LdifAttribute own = NamingValues.without(attribute, object);
        if (replace) {
            clear(object, binding, attribute.name());
        } else if (fresh.take(object, binding, own)) {
            return;
        }
        if (binding != null) {
            fresh.flush(object);
        }
        LdifValues.add(object, binding, own, names);
    }

    /** Removes every value that an object has under a name. */
    static void clear(DirectoryObject object, Binding binding, String name) {
        if (binding != null) {
            binding.clear(object);
        }
        if (!name.equalsIgnoreCase(LdifValues.RAW)) {
            object.getRawAttributes().removeIf(raw -> raw.name().equalsIgnoreCase(name)
                    || raw.name().equalsIgnoreCase(name + LdifValues.BINARY_OPTION));
        }
    }

    /** The attribute that repeats the last part of the distinguished name: {@code rdn}, {@code o} or {@code ou}. */
    static String nameAttribute(DirectoryObject object) {
        String naming = Schema.namingAttribute(object.eClass());
        return naming.equals("cn") ? Schema.of(ExsitePackage.Literals.DIRECTORY_OBJECT__NAME).ldapName() : naming;
    }

    private static boolean isName(DirectoryObject object, LdifAttribute attribute) {
        return attribute.size() == 1 && attribute.texts().equals(List.of(object.getName()));
    }
}

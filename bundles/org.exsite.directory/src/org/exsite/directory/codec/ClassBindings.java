package org.exsite.directory.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.schema.AttributeSchema;
import org.exsite.model.schema.Schema;
import org.exsite.model.schema.Syntax;
import org.exsite.model.util.CompactObject;

/** The names under which files of one flavour have the features of one class, taken from the schema alone. */
public final class ClassBindings {

    /** What a file says by the place of an object, not by attributes. */
    private static final Set<EStructuralFeature> STRUCTURE = Set.of(ExsitePackage.Literals.DIRECTORY_OBJECT__NAME,
            ExsitePackage.Literals.DIRECTORY_OBJECT__CHILDREN,
            ExsitePackage.Literals.DIRECTORY_OBJECT__RAW_ATTRIBUTES);

    private static final Map<EClass, ClassBindings> LDAP = new ConcurrentHashMap<>();
    private static final Map<EClass, ClassBindings> CSV = new ConcurrentHashMap<>();
    private static final Map<Flavour, Map<String, List<Binding>>> EVERYWHERE = new ConcurrentHashMap<>();

    private final Map<String, Binding> byName = new LinkedHashMap<>();
    /** The usual spellings, which spares making keys. */
    private final Map<String, Binding> bySpelling = new HashMap<>();
    private final List<Binding> written = new ArrayList<>();
    /** The names to write by the number of the feature. */
    private final List<List<Binding>> byFeature = new ArrayList<>();
    private final Map<EStructuralFeature, List<Binding>> parted = new LinkedHashMap<>();

    private ClassBindings(EClass eClass, Flavour flavour) {
        for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
            if (!STRUCTURE.contains(feature)) {
                bind(Schema.of(feature), flavour);
            }
        }
        for (Binding binding : byName.values()) {
            if (binding.isWritten()) {
                written.add(binding);
                if (!binding.isLate() && binding.feature().isMany()) {
                    parted.computeIfAbsent(binding.feature(), f -> new ArrayList<>()).add(binding);
                }
            }
        }
        for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
            byFeature.add(written(feature));
        }
        byName.values().forEach(binding -> bySpelling.put(binding.name(), binding));
        parted.values().removeIf(bindings -> bindings.size() == 1);
    }

    /** Returns the names of a class. */
    public static ClassBindings of(EClass eClass, Flavour flavour) {
        return (flavour == Flavour.LDAP ? LDAP : CSV).computeIfAbsent(eClass, c -> new ClassBindings(c, flavour));
    }

    /** Returns what a name is bound to in the classes that have it, in the order of the Ecore. */
    public static List<Binding> everywhere(String name, Flavour flavour) {
        return EVERYWHERE.computeIfAbsent(flavour, ClassBindings::collect).getOrDefault(key(name), List.of());
    }

    private static Map<String, List<Binding>> collect(Flavour flavour) {
        Map<String, List<Binding>> everywhere = new HashMap<>();
        for (EClass eClass : Schema.directoryClasses()) {
            of(eClass, flavour).byName.forEach((name, binding) ->
                    everywhere.computeIfAbsent(name, n -> new ArrayList<>()).add(binding));
        }
        return everywhere;
    }

    /** Returns the binding of a name without regard to case, or {@code null} if the class has none. */
    public Binding find(String name) {
        Binding exact = bySpelling.get(name);
        return exact != null ? exact : byName.get(key(name));
    }

    /** Returns the names to write, in the order of the model. */
    public List<Binding> written() {
        return written;
    }

    /** Returns the names to write of one feature. */
    public List<Binding> written(EStructuralFeature feature) {
        return written.stream().filter(binding -> binding.feature() == feature).toList();
    }

    /** Returns the names to write of the features that there is anything for, in the order of the model. */
    public List<Binding> written(DirectoryObject object) {
        CompactObject features = (CompactObject) object;
        List<Binding> names = new ArrayList<>();
        for (int feature = features.nextHeld(0); feature >= 0; feature = features.nextHeld(feature + 1)) {
            names.addAll(byFeature.get(feature));
        }
        return names;
    }

    /** Returns everything that an object has, in the order of the model. */
    public List<NamedText> texts(DirectoryObject object) {
        List<NamedText> texts = new ArrayList<>();
        EStructuralFeature last = null;
        for (Binding binding : written(object)) {
            if (parted.containsKey(binding.feature()) && !binding.isLate()) {
                if (binding.feature() != last) {
                    texts.addAll(PartedValues.texts(object, parted.get(binding.feature())));
                }
            } else {
                for (String text : binding.texts(object)) {
                    texts.add(new NamedText(binding.name(), text));
                }
            }
            last = binding.feature();
        }
        return texts;
    }

    /** Returns the features of which different values stand under different names. */
    public Set<EStructuralFeature> parted() {
        return parted.keySet();
    }

    /** Returns the names that the values of such a feature stand under. */
    public List<Binding> of(EStructuralFeature feature) {
        return parted.get(feature);
    }

    private void bind(AttributeSchema schema, Flavour flavour) {
        Collection<String> names = names(schema, flavour);
        boolean first = true;
        for (String name : names) {
            ValueCodec codec = Codecs.of(schema, name, flavour);
            boolean all = schema.syntax() == Syntax.PROXIES && !(codec instanceof TypedTextCodec);
            put(all && ProxyCodecs.isSynonym(name) ? new SynonymBinding(schema, name, codec)
                    : new ValueBinding(schema, name, codec, first || all));
            first = false;
        }
        if (schema.syntax() == Syntax.OCTET_TEXT) {
            put(new ValueBinding(schema, AttributeSchema.OWN_PREFIX + schema.feature().getName(),
                    new OwnTextCodec(Codecs.of(schema, names.iterator().next(), flavour)), true));
        }
        if (schema.isInDirectory() && schema.feature() instanceof EReference) {
            put(new DetailBinding(schema, Codecs.of(schema, names.iterator().next(), flavour)));
        }
    }

    private void put(Binding binding) {
        byName.putIfAbsent(key(binding.name()), binding);
    }

    private static Collection<String> names(AttributeSchema schema, Flavour flavour) {
        List<String> names = new ArrayList<>(flavour == Flavour.LDAP ? schema.ldapNames() : schema.csvNames());
        if (names.isEmpty()) {
            names.add(flavour == Flavour.LDAP ? schema.ldapName() : schema.csvName());
        }
        schema.rawName().filter(raw -> flavour == Flavour.CSV && names.stream().noneMatch(raw::equalsIgnoreCase))
                .ifPresent(names::add);
        return names;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

package org.exsite.directory.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.directory.tree.DirectoryTree;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.model.schema.AttributeSchema;
import org.exsite.model.schema.Schema;

/**
 * The column Home-Server, which is no attribute: it stands for the information store and the MTA of the server
 * (Q259503; schema page directry_6cz7).
 */
public final class HomeServer {

    /** The attributes that the column stands for. */
    private static final Set<String> ATTRIBUTES = Set.of("Home-MDB", "Home-MTA");

    private static final Map<EClass, List<EStructuralFeature>> FEATURES = new ConcurrentHashMap<>();
    private static final Map<EStructuralFeature, Optional<EClass>> TARGETS = new ConcurrentHashMap<>();

    private HomeServer() {
    }

    /**
     * Returns what the column stands for on a server for a class of objects. A server that no record tells of is made,
     * with the store and the MTA that it must have; what a known server has is left to its own records.
     */
    static Map<EStructuralFeature, DistinguishedName> of(EClass eClass, DistinguishedName server, DirectoryTree tree,
            Map<Part, DistinguishedName> names) {
        boolean known = tree.isKnown(server);
        Map<EStructuralFeature, DistinguishedName> home = new LinkedHashMap<>();
        for (EStructuralFeature feature : features(eClass)) {
            EClass target = target(feature).orElseThrow();
            DistinguishedName name = names.computeIfAbsent(new Part(server, target), HomeServer::name);
            if (!known) {
                tree.imply(server, ExsitePackage.Literals.SERVER);
                tree.imply(name, target);
            }
            home.put(feature, name);
        }
        return home;
    }

    /** Returns what the column stands for on a server for a class of objects, with the class of each. */
    static Map<DistinguishedName, EClass> parts(EClass eClass, DistinguishedName server) {
        Map<DistinguishedName, EClass> parts = new LinkedHashMap<>();
        for (EStructuralFeature feature : features(eClass)) {
            Part part = new Part(server, target(feature).orElseThrow());
            parts.put(name(part), part.type());
        }
        return parts;
    }

    /**
     * Returns the server that everything an object has of a home lies on.
     *
     * @return the name of the server, or nothing if the object has no home or one that the column cannot say
     */
    public static Optional<DistinguishedName> of(DirectoryObject object) {
        DistinguishedName server = null;
        for (EStructuralFeature feature : features(object.eClass())) {
            Object value = object.eGet(feature);
            String expected = Schema.of(target(feature).orElseThrow()).fixedName().orElseThrow();
            if (!(value instanceof DistinguishedName name) || !expected.equals(name.value()) || name.depth() != 6
                    || server != null && !server.equals(name.parent())) {
                return Optional.empty();
            }
            server = name.parent();
        }
        return Optional.ofNullable(server);
    }

    /** Returns the server that a new object is to be made on: that of its store or, if it has none, of its MTA. */
    static Optional<DistinguishedName> forNew(DirectoryObject object) {
        return of(object).or(() -> features(object.eClass()).reversed().stream().map(object::eGet)
                .filter(DistinguishedName.class::isInstance).map(name -> ((DistinguishedName) name).parent())
                .filter(server -> server != null && server.depth() == 5).findFirst());
    }

    /** Returns the names of everything that the column makes sure of when the row of an object is read. */
    static List<DistinguishedName> implied(DirectoryObject object) {
        return of(object).isEmpty() ? List.of() : features(object.eClass()).stream()
                .map(feature -> (DistinguishedName) object.eGet(feature)).toList();
    }

    /** Tells whether an object of which only the name is known is taken to be of a class. */
    static boolean isImpliedAs(DistinguishedName name, EClass eClass) {
        return Schema.of(eClass).fixedName().filter(name.value()::equals).isPresent()
                || DirectoryTree.impliedClass(name) == eClass;
    }

    /** Tells whether a feature is one of those that the column stands for. */
    public static boolean covers(EStructuralFeature feature) {
        return target(feature).isPresent();
    }

    /** Returns the name of the server that a text in the column means. */
    static DistinguishedName server(String text, RelativeNames names, DistinguishedName site) {
        return text.indexOf('=') > 0 ? names.container(text)
                : DistinguishedNames.below(site, Schema.of(ExsitePackage.Literals.SERVER).place().orElseThrow())
                        .child(text);
    }

    /** Returns what the column says of a server: its name alone if it is in the site of the object. */
    static String text(DistinguishedName server, DistinguishedName object) {
        DistinguishedName site = RelativeNames.siteOf(object);
        return server.equals(server(server.value(), new RelativeNames(site), site)) ? server.value()
                : server.toString();
    }

    /**
     * What of a server is the home of recipients.
     *
     * @param server the server
     * @param type the class of its store or of its MTA
     */
    record Part(DistinguishedName server, EClass type) {
    }

    private static DistinguishedName name(Part part) {
        return part.server().child(Schema.of(part.type()).fixedName().orElseThrow());
    }

    private static List<EStructuralFeature> features(EClass eClass) {
        List<EStructuralFeature> known = FEATURES.get(eClass);
        return known != null ? known : FEATURES.computeIfAbsent(eClass, c -> c.getEAllStructuralFeatures().stream()
                .filter(HomeServer::covers).toList());
    }

    private static Optional<EClass> target(EStructuralFeature feature) {
        Optional<EClass> known = TARGETS.get(feature);
        return known != null ? known : TARGETS.computeIfAbsent(feature, HomeServer::findTarget);
    }

    private static Optional<EClass> findTarget(EStructuralFeature feature) {
        AttributeSchema schema = Schema.of(feature);
        boolean home = schema.rawName().filter(ATTRIBUTES::contains).isPresent() && schema.targets().size() == 1;
        return !home ? Optional.empty()
                : Schema.directoryClasses().stream().filter(c -> c.getName().equals(schema.targets().getFirst()))
                        .filter(c -> Schema.of(c).fixedName().isPresent()).findFirst();
    }
}

package org.exsite.model.edit;

import static org.exsite.model.ExsitePackage.Literals.DIRECTORY_CONTAINER;
import static org.exsite.model.ExsitePackage.Literals.DIRECTORY_OBJECT;
import static org.exsite.model.ExsitePackage.Literals.RECIPIENT;
import static org.exsite.model.ExsitePackage.Literals.SITE;
import static org.exsite.model.ExsitePackage.Literals.UNKNOWN_OBJECT;
import static org.exsite.model.ExsitePackage.Literals.IMPORT_PROBLEM;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.exsite.model.DirectoryContainer;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.UnknownObject;
import org.exsite.model.schema.Schema;

/**
 * What may lie where in the tree: recipients in the recipient containers of a site, connectors in its container
 * {@code Configuration/Connections}, and so on as the annotation {@code place} of the schema says.
 *
 * <p>It guards what a person does by hand. Files may hold another order; they are shown as they are.
 */
public final class Placement {

    private static final String CONFIGURATION = "Configuration";

    private Placement() {
    }

    /** Returns the classes of which an object can be created in a container, in the order of the model. */
    public static List<EClass> childTypes(EObject container) {
        return Schema.classes().stream()
                .filter(type -> !type.isAbstract() && type != UNKNOWN_OBJECT && type != IMPORT_PROBLEM)
                .filter(type -> mayHold(container, type) && !isTaken(container, type)).toList();
    }

    /** Returns the containment feature in which a container keeps objects of a class, if it may hold them. */
    public static Optional<EReference> feature(EObject container, EClass type) {
        return container.eClass().getEAllContainments().stream()
                .filter(reference -> reference.getEReferenceType().isSuperTypeOf(type))
                .filter(reference -> mayHold(container, type)).findFirst();
    }

    /** Tells whether objects of a class belong into a container. */
    public static boolean mayHold(EObject container, EClass type) {
        if (!DIRECTORY_OBJECT.isSuperTypeOf(type)) {
            return container.eClass().getEAllContainments().stream()
                    .anyMatch(reference -> reference.getEReferenceType().isSuperTypeOf(type));
        } else if (type == UNKNOWN_OBJECT) {
            return container instanceof DirectoryObject;
        }
        return switch (container) {
            case UnknownObject unknown -> false;
            case Organization organization -> type == SITE || type == DIRECTORY_CONTAINER;
            case Site site -> type == DIRECTORY_CONTAINER;
            case Server server -> type == DIRECTORY_CONTAINER || belongs(Schema.of(type).serverPlace(), "");
            case DirectoryContainer directory -> holds(directory, type);
            default -> false;
        };
    }

    /** Tells whether a class has one fixed name and the container already has an object of that name. */
    static boolean isTaken(EObject container, EClass type) {
        return container instanceof DirectoryObject parent && Schema.of(type).fixedName()
                .filter(name -> ObjectNames.isTaken(parent, name)).isPresent();
    }

    private static boolean holds(DirectoryContainer container, EClass type) {
        Optional<String> place = Schema.of(type).place();
        Optional<String> serverPlace = Schema.of(type).serverPlace();
        String path = pathBelow(container, Site.class);
        if (place.isPresent() || serverPlace.isPresent()) {
            return belongs(place, path) || belongs(serverPlace, pathBelow(container, Server.class));
        } else if (RECIPIENT.isSuperTypeOf(type)) {
            return path != null && !isConfiguration(path);
        }
        return type == DIRECTORY_CONTAINER;
    }

    private static boolean isConfiguration(String path) {
        return path.regionMatches(true, 0, CONFIGURATION, 0, CONFIGURATION.length())
                && (path.length() == CONFIGURATION.length() || path.charAt(CONFIGURATION.length()) == '/');
    }

    private static boolean belongs(Optional<String> place, String path) {
        return place.isPresent() && place.get().equalsIgnoreCase(path);
    }

    /** Returns the names that lead to an object from the one above it that is of a class, or {@code null}. */
    private static String pathBelow(DirectoryObject object, Class<? extends DirectoryObject> above) {
        Deque<String> names = new ArrayDeque<>();
        for (EObject step = object; step instanceof DirectoryObject part; step = step.eContainer()) {
            if (above.isInstance(step)) {
                return String.join("/", names);
            }
            names.addFirst(part.getName() == null ? "" : part.getName());
        }
        return null;
    }
}

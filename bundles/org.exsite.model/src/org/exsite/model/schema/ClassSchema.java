package org.exsite.model.schema;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;

/**
 * What the schema says of one class.
 *
 * @param eClass the class of the model
 * @param rawName the name in the directory schema; empty for what the directory does not hold as an object
 * @param objectClasses the LDAP object classes from the class itself up to top
 * @param csvNames the words for it in the column Obj-Class; the first is written
 * @param namingAttribute the attribute of its part of a distinguished name: {@code o}, {@code ou} or {@code cn}
 * @param label what people call it
 * @param fixedName the directory name that every object of the class has, if there is one
 * @param namePrefix how the directory name of every object of the class begins, where only that tells the class
 * @param extension the value of Extension-Name that tells the class, where only that does
 * @param place the path of container names from the site to where such objects lie, if they lie in one place
 * @param serverPlace the path of container names from a server to where such objects lie, if they belong to servers;
 *        empty for the server itself
 * @param importable whether the import of the Administrator program creates such objects from files (Q146304)
 */
public record ClassSchema(EClass eClass, Optional<String> rawName, List<String> objectClasses, List<String> csvNames,
        String namingAttribute, String label, Optional<String> fixedName, Optional<String> namePrefix,
        Optional<String> extension, Optional<String> place, Optional<String> serverPlace, boolean importable) {

    private static final String HERE = ".";

    static ClassSchema read(EClass eClass) {
        return new ClassSchema(eClass, Schema.detail(eClass, "raw"), Names.list(eClass, "ldap", " "),
                Names.list(eClass, "csv", "\\|"), namingAttribute(eClass),
                Schema.detail(eClass, "label").orElse(eClass.getName()), Schema.detail(eClass, "fixedName"),
                Schema.detail(eClass, "namePrefix"), Schema.detail(eClass, "extension"), inherited(eClass, "place"),
                inherited(eClass, "serverPlace").map(path -> path.equals(HERE) ? "" : path),
                Schema.detail(eClass, "importable").filter(Boolean::parseBoolean).isPresent());
    }

    private static String namingAttribute(EClass eClass) {
        return Schema.detail(eClass, "rdn").orElseGet(() -> eClass.getEAllSuperTypes().stream()
                .map(above -> Schema.detail(above, "rdn")).flatMap(Optional::stream).findFirst().orElse("cn"));
    }

    private static Optional<String> inherited(EClass eClass, String key) {
        return Schema.detail(eClass, key).or(() -> eClass.getESuperTypes().stream()
                .map(above -> inherited(above, key)).flatMap(Optional::stream).findFirst());
    }
}

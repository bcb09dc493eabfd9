package org.exsite.model.schema;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What the schema says of one feature.
 *
 * @param feature the feature of the model
 * @param rawName the name in the directory schema; empty for what the directory has no attribute for
 * @param ldapNames the LDAP names; the first is the one to write
 * @param csvNames the column headers, display name first; the first is written
 * @param syntax how values are written in files
 * @param minLength the least number of characters, if there is a limit
 * @param maxLength the greatest number of characters of one value, if there is a limit
 * @param unit the unit of a number, if it has one
 * @param operational whether LDAP returns the attribute only if asked for by name
 * @param importable whether an import file may hold it
 * @param secret whether the value is a password
 * @param system whether the directory itself keeps the value, so that a difference is no change
 * @param targets the names of the classes that a distinguished name may lead to; empty for any
 * @param label what people call it
 */
public record AttributeSchema(EStructuralFeature feature, Optional<String> rawName, List<String> ldapNames,
        List<String> csvNames, Syntax syntax, OptionalInt minLength, OptionalInt maxLength, Optional<String> unit,
        boolean operational, boolean importable, boolean secret, boolean system, List<String> targets, String label) {

    /** What the name of a feature that the directory has no attribute for begins with in files. */
    public static final String OWN_PREFIX = "exsite-";

    static AttributeSchema read(EStructuralFeature feature) {
        Optional<String> raw = Schema.detail(feature, "raw");
        return new AttributeSchema(feature, raw, Names.list(feature, "ldap", " "), Names.list(feature, "csv", "\\|"),
                Schema.detail(feature, "syntax").map(Syntax::of).orElseGet(() -> Syntax.natural(feature)),
                length(feature, "min"), length(feature, "max"), Schema.detail(feature, "unit"),
                flag(feature, "operational", false), flag(feature, "importable", true), flag(feature, "secret", false),
                flag(feature, "system", false),
                Names.list(feature, "target", " "), Schema.detail(feature, "label").orElse(feature.getName()));
    }

    /** Tells whether the directory has an attribute for this feature. */
    public boolean isInDirectory() {
        return rawName.isPresent();
    }

    /** Returns the LDAP name to write: that of the directory, or {@code exsite-<feature>} if it has none. */
    public String ldapName() {
        return ldapNames.isEmpty() ? OWN_PREFIX + feature.getName() : ldapNames.getFirst();
    }

    /** Returns the column header to write: that of the directory, or {@code exsite-<feature>} if it has none. */
    public String csvName() {
        return csvNames.isEmpty() ? OWN_PREFIX + feature.getName() : csvNames.getFirst();
    }

    /** Tells whether a distinguished name in this feature may lead to an object of a class. */
    public boolean mayLeadTo(EClass target) {
        return targets.isEmpty() || targets.contains(target.getName())
                || target.getEAllSuperTypes().stream().anyMatch(c -> targets.contains(c.getName()));
    }

    private static OptionalInt length(EStructuralFeature feature, String key) {
        return Schema.detail(feature, key).map(text -> OptionalInt.of(Integer.parseInt(text)))
                .orElse(OptionalInt.empty());
    }

    private static boolean flag(EStructuralFeature feature, String key, boolean otherwise) {
        return Schema.detail(feature, key).map(Boolean::parseBoolean).orElse(otherwise);
    }
}

package org.exsite.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.directory.codec.RawTexts;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.naming.RawAttribute;
import org.exsite.model.schema.AttributeSchema;
import org.exsite.model.schema.Schema;

/**
 * The attributes of an object as the directory has them: under their raw names, with values in the form of import files,
 * those that Exsite does not know among them. It is what the Administrator program shows in raw mode.
 */
public final class DirectoryAttributes {

    private static final String NAME = "Obj-Dist-Name";
    private static final String CLASS = "Object-Class";
    private static final String SECRET = "\u2022".repeat(8);

    private DirectoryAttributes() {
    }

    /** Returns the attributes that an object has, by name; several values of one attribute follow each other. */
    public static List<DirectoryAttribute> of(DirectoryObject object) {
        List<DirectoryAttribute> all = new ArrayList<>();
        all.add(new DirectoryAttribute(NAME, object.getDistinguishedName().toString(), null, 0, false));
        Schema.of(object.eClass()).rawName().ifPresent(name ->
                all.add(new DirectoryAttribute(CLASS, name, null, 0, false)));
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            AttributeSchema schema = Schema.of(feature);
            if (schema.isInDirectory() && object.eIsSet(feature)) {
                add(all, schema, object.eGet(feature));
            }
        }
        List<RawAttribute> unknown = object.getRawAttributes();
        for (int i = 0; i < unknown.size(); i++) {
            all.add(new DirectoryAttribute(unknown.get(i).name(), unknown.get(i).value(),
                    Literals.DIRECTORY_OBJECT__RAW_ATTRIBUTES, i, true));
        }
        all.sort(Comparator.comparing(DirectoryAttribute::name, String.CASE_INSENSITIVE_ORDER));
        return all;
    }

    /** Returns the raw names of the attributes that objects of a class may have and that can be edited, by name. */
    public static List<String> names(EClass eClass) {
        return eClass.getEAllStructuralFeatures().stream().map(Schema::of).filter(DirectoryAttributes::isEditable)
                .map(schema -> schema.rawName().orElseThrow()).distinct().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    /** Returns the feature of a class that an attribute name stands for: a raw, LDAP or column name, in any case. */
    public static Optional<EStructuralFeature> feature(EClass eClass, String name) {
        return eClass.getEAllStructuralFeatures().stream().filter(feature -> Schema.of(feature).isInDirectory())
                .filter(feature -> isNameOf(Schema.of(feature), name)).findFirst();
    }

    /** Tells whether values of a feature can be edited as texts of the directory. */
    public static boolean isEditable(EStructuralFeature feature) {
        return isEditable(Schema.of(feature));
    }

    /**
     * Returns the value of a feature that a text of the directory stands for.
     *
     * @throws IllegalArgumentException if it stands for none
     */
    public static Object read(EStructuralFeature feature, String text) {
        return RawTexts.read(Schema.of(feature), text);
    }

    private static void add(List<DirectoryAttribute> all, AttributeSchema schema, Object value) {
        List<?> values = schema.feature().isMany() ? (List<?>) value : List.of(value);
        for (int i = 0; i < values.size(); i++) {
            all.add(new DirectoryAttribute(schema.rawName().orElseThrow(),
                    schema.secret() ? SECRET : RawTexts.write(schema, values.get(i)), schema.feature(), i,
                    isEditable(schema) && RawTexts.isWhole(schema, values.get(i))));
        }
    }

    /** The directory keeps some values itself, and an object cannot be renamed; passwords are not shown. */
    private static boolean isEditable(AttributeSchema schema) {
        return schema.isInDirectory() && !schema.system() && !schema.secret()
                && schema.feature() != Literals.DIRECTORY_OBJECT__NAME;
    }

    private static boolean isNameOf(AttributeSchema schema, String name) {
        return schema.rawName().filter(name::equalsIgnoreCase).isPresent()
                || schema.ldapNames().stream().anyMatch(name::equalsIgnoreCase) && schema.ldapNames().size() == 1
                || schema.csvNames().stream().anyMatch(name::equalsIgnoreCase) && schema.csvNames().size() == 1;
    }
}

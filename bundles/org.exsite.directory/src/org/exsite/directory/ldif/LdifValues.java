package org.exsite.directory.ldif;

import java.util.Base64;
import java.util.List;

import org.exsite.directory.codec.Binding;
import org.exsite.directory.codec.NameResolver;
import org.exsite.model.DirectoryObject;
import org.exsite.model.naming.RawAttribute;

/** The values of one attribute of a record on their way into an object. */
final class LdifValues {

    /** The option that marks a raw attribute whose value is no text and therefore kept in base64. */
    static final String BINARY_OPTION = ";x-exsite-base64";
    /** The attribute that carries raw attributes whose names are no LDAP names, as {@code name: value}. */
    static final String RAW = "exsite-raw";

    private LdifValues() {
    }

    /**
     * Adds values to an object: those that the model knows to its feature, the others to its raw attributes, among them
     * all that are no text.
     */
    static void add(DirectoryObject object, Binding binding, LdifAttribute attribute, NameResolver names) {
        for (byte[] octets : attribute.octets()) {
            object.getRawAttributes().add(
                    new RawAttribute(attribute.name() + BINARY_OPTION, Base64.getEncoder().encodeToString(octets)));
        }
        List<String> texts = attribute.texts();
        for (String text : binding == null ? texts : binding.add(object, texts, names)) {
            object.getRawAttributes().add(raw(attribute.name(), text));
        }
    }

    private static RawAttribute raw(String name, String text) {
        if (name.equalsIgnoreCase(RAW)) {
            try {
                return RawAttribute.parse(text);
            } catch (IllegalArgumentException e) {
                return new RawAttribute(name, text);
            }
        }
        return new RawAttribute(name, text);
    }
}

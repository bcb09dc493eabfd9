package org.exsite.directory.ldif;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.exsite.directory.codec.Binding;
import org.exsite.directory.text.Encodings;
import org.exsite.directory.text.Printable;
import org.exsite.model.DirectoryObject;
import org.exsite.model.naming.RawAttribute;

import com.unboundid.asn1.ASN1OctetString;

/** The values of one attribute of a record on their way into an object. */
final class LdifValues {

    /** The option that marks a raw attribute whose value is no text and therefore kept in base64. */
    static final String BINARY_OPTION = ";x-exsite-base64";
    /** The attribute that carries raw attributes whose names are no LDAP names, as {@code name: value}. */
    static final String RAW = "exsite-raw";

    /** What octets that are no UTF-8 become in a text. */
    private static final char UNKNOWN = '\uFFFD';

    private LdifValues() {
    }

    /** Adds values to an object: those that the model knows to its feature, the others to its raw attributes. */
    static void add(DirectoryObject object, Binding binding, String name, ASN1OctetString[] values,
            SharedNames names) {
        List<String> texts = texts(object, name, values, names);
        List<String> rejected = binding == null ? texts : binding.add(object, texts, names);
        for (String text : rejected) {
            object.getRawAttributes().add(raw(name, text));
        }
    }

    /** Returns the values that are text; others become raw attributes at once. */
    static List<String> texts(DirectoryObject object, String name, ASN1OctetString[] values,
            SharedNames names) {
        List<String> texts = new ArrayList<>(values.length);
        for (ASN1OctetString value : values) {
            String text = text(value);
            if (text != null) {
                texts.add(names.text(text));
            } else {
                object.getRawAttributes().add(new RawAttribute(name + BINARY_OPTION,
                        Base64.getEncoder().encodeToString(value.getValue())));
            }
        }
        return texts;
    }

    /** Returns the text of a value, or {@code null} if it is none. */
    static String text(ASN1OctetString value) {
        String text = value.stringValue();
        if (text.indexOf(UNKNOWN) >= 0) {
            text = Encodings.utf8(value.getValue());
        }
        return text != null && Printable.isText(text) ? text : null;
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

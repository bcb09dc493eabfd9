package org.exsite.directory.ldif;

import java.util.ArrayList;
import java.util.List;

import org.exsite.directory.text.Encodings;
import org.exsite.directory.text.Printable;

import com.unboundid.asn1.ASN1OctetString;

/**
 * An attribute of an entry.
 *
 * @param name its name as it was written
 * @param texts the values that are text
 * @param octets the other values
 */
record LdifAttribute(String name, List<String> texts, List<byte[]> octets) {

    /** What octets that are no UTF-8 become in a text. */
    private static final char UNKNOWN = '\uFFFD';

    /** Makes an attribute that has no values yet. */
    static LdifAttribute of(String name) {
        return new LdifAttribute(name, new ArrayList<>(1), new ArrayList<>(0));
    }

    /** Returns what an attribute of the library holds. */
    static LdifAttribute of(String name, ASN1OctetString[] values) {
        LdifAttribute attribute = of(name);
        for (ASN1OctetString value : values) {
            attribute.add(value);
        }
        return attribute;
    }

    /** Adds a value. */
    void add(ASN1OctetString value) {
        String text = text(value);
        if (text != null) {
            texts.add(text);
        } else {
            octets.add(value.getValue());
        }
    }

    /** Returns how many values there are. */
    int size() {
        return texts.size() + octets.size();
    }

    private static String text(ASN1OctetString value) {
        String text = value.stringValue();
        if (text.indexOf(UNKNOWN) >= 0) {
            text = Encodings.utf8(value.getValue());
        }
        return text != null && Printable.isText(text) ? text : null;
    }
}

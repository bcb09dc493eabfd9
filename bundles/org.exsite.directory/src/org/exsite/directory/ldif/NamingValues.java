package org.exsite.directory.ldif;

import java.util.Arrays;

import org.exsite.model.DirectoryObject;
import org.exsite.model.schema.Schema;

import com.unboundid.asn1.ASN1OctetString;
import com.unboundid.ldap.sdk.Attribute;

/**
 * Values that only repeat the name of an object. Exchange has the display name in {@code cn} and the directory name in
 * {@code rdn}; servers that follow X.501 want the directory name among the values of {@code cn} as well.
 */
public final class NamingValues {

    private NamingValues() {
    }

    /** Returns the values of an attribute of an object without that which repeats its name, if there are others. */
    static ASN1OctetString[] without(Attribute attribute, DirectoryObject object) {
        ASN1OctetString[] values = attribute.getRawValues();
        if (values.length < 2 || !isNaming(attribute.getName(), object)) {
            return values;
        }
        ASN1OctetString[] others = Arrays.stream(values)
                .filter(value -> !value.stringValue().equalsIgnoreCase(object.getName()))
                .toArray(ASN1OctetString[]::new);
        return others.length == values.length - 1 ? others : values;
    }

    /** Tells whether an attribute is the one that names of objects of the same class have. */
    public static boolean isNaming(String attribute, DirectoryObject object) {
        return attribute.equalsIgnoreCase(Schema.namingAttribute(object.eClass()));
    }
}

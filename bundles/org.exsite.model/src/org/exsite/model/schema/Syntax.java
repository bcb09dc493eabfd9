package org.exsite.model.schema;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.ExsitePackage;

/** How the values of an attribute are written in directory files. */
public enum Syntax {

    /** Text of any characters. */
    UNICODE("unicode"),
    /** Text of the T.61 set. */
    TELETEX("teletex"),
    /** Text of the set PrintableString. */
    PRINTABLE("printable"),
    /** A whole number. */
    INTEGER("integer"),
    /** TRUE or FALSE over LDAP; 1 or 0 in import files. */
    BOOLEAN("boolean"),
    /** One of a few numbers. */
    ENUMERATION("enumeration"),
    /** A distinguished name. */
    DN("dn"),
    /** A distinguished name that an X.400 address may follow. */
    ORNAME("orname"),
    /** Octets as hexadecimal digits. */
    OCTET("octet"),
    /** The characters of a text as hexadecimal digits. */
    OCTET_TEXT("octetText"),
    /** One typed e-mail address. */
    ADDRESS("address"),
    /** The e-mail addresses of a recipient, which LDAP spreads over several attributes and CSV over two columns. */
    PROXIES("proxies"),
    /** A template of e-mail addresses. */
    TEMPLATE("template"),
    /** An address space and its cost. */
    ROUTING_LIST("routingList"),
    /** Organization, site, cost and address of a connected site, parted by section signs. */
    CONNECTED_DOMAINS("connectedDomains"),
    /** Organization, site and address of a connected site, parted by section signs. */
    DOMAIN_NAME("domainName"),
    /** A server and its cost, parted by a section sign. */
    TARGET_MTAS("targetMTAs"),
    /** Fields of the settings of a recipient for one protocol, parted by section signs. */
    PROTOCOL_SETTINGS("protocolSettings"),
    /** A bit for each quarter of an hour of a week, as hexadecimal digits. */
    SCHEDULE("schedule"),
    /** A suppressed finding: rule, what is at fault, reason. */
    SUPPRESSION("suppression"),
    /** A list of objects below the object, which is no attribute. */
    OBJECTS("objects");

    private final String key;

    Syntax(String key) {
        this.key = key;
    }

    /** Returns the word for it in annotations and in the data dictionary. */
    public String key() {
        return key;
    }

    static Syntax of(String key) {
        for (Syntax syntax : values()) {
            if (syntax.key.equals(key)) {
                return syntax;
            }
        }
        throw new IllegalArgumentException(key);
    }

    /** Returns the syntax of a feature whose annotation names none. */
    static Syntax natural(EStructuralFeature feature) {
        Class<?> type = feature.getEType().getInstanceClass();
        if (feature.getEType() == ExsitePackage.Literals.DISTINGUISHED_NAME) {
            return DN;
        } else if (feature.getEType() == ExsitePackage.Literals.ACTIVATION_SCHEDULE) {
            return SCHEDULE;
        } else if (feature.getEType() == ExsitePackage.Literals.SUPPRESSION) {
            return SUPPRESSION;
        } else if (type == Integer.class || type == int.class) {
            return INTEGER;
        } else if (type == Boolean.class || type == boolean.class) {
            return BOOLEAN;
        } else if (feature.getEType() instanceof org.eclipse.emf.ecore.EClass) {
            return OBJECTS;
        }
        return feature.getEType() instanceof org.eclipse.emf.ecore.EEnum ? ENUMERATION : UNICODE;
    }
}

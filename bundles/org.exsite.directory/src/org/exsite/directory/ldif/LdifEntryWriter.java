package org.exsite.directory.ldif;

import java.io.IOException;
import java.util.Base64;
import java.util.regex.Pattern;

import org.exsite.directory.codec.ClassBindings;
import org.exsite.directory.codec.Flavour;
import org.exsite.directory.codec.NamedText;
import org.exsite.model.DirectoryObject;
import org.exsite.model.naming.RawAttribute;
import org.exsite.model.schema.AttributeSchema;
import org.exsite.model.schema.Schema;

/** Writes the attributes of objects. */
public final class LdifEntryWriter {

    private static final Pattern LDAP_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]*(;[A-Za-z0-9-]+)*|[0-9.]+");

    private final LdifText text;

    /** Writes to a text. */
    public LdifEntryWriter(LdifText text) {
        this.text = text;
    }

    /** Writes the object classes, the name and everything that an object has, with what the directory cannot hold. */
    public void attributes(DirectoryObject object) throws IOException {
        attributes(object, true);
    }

    /** Writes what the directory can hold of an object. */
    public void directoryAttributes(DirectoryObject object) throws IOException {
        attributes(object, false);
    }

    private void attributes(DirectoryObject object, boolean own) throws IOException {
        if (object.getRawAttributes().stream().noneMatch(LdifEntryWriter::isObjectClass)) {
            for (String objectClass : Schema.of(object.eClass()).objectClasses()) {
                text.line(LdifEntryReader.OBJECT_CLASS, objectClass);
            }
        } else {
            for (RawAttribute raw : object.getRawAttributes()) {
                if (isObjectClass(raw)) {
                    text.line(LdifEntryReader.OBJECT_CLASS, raw.value());
                }
            }
        }
        if (own || LdifEntryReader.nameAttribute(object).equals("rdn")) {
            name(object);
        }
        ClassBindings bindings = ClassBindings.of(object.eClass(), Flavour.LDAP);
        for (NamedText line : bindings.texts(object)) {
            if (own || !line.name().startsWith(AttributeSchema.OWN_PREFIX) && !bindings.find(line.name()).isLate()) {
                text.line(line.name(), line.text());
            }
        }
        for (RawAttribute raw : object.getRawAttributes()) {
            if (!isObjectClass(raw) && (own || LDAP_NAME.matcher(raw.name()).matches())) {
                raw(raw);
            }
        }
    }

    /** Tells whether a name can stand in LDIF. */
    static boolean isLdapName(String name) {
        return LDAP_NAME.matcher(name).matches() && !name.endsWith(LdifValues.BINARY_OPTION);
    }

    private void name(DirectoryObject object) throws IOException {
        String attribute = LdifEntryReader.nameAttribute(object);
        boolean other = object.getRawAttributes().stream().anyMatch(raw -> raw.name().equalsIgnoreCase(attribute));
        if (!other && object.getName() != null) {
            text.line(attribute, object.getName());
        }
    }

    private void raw(RawAttribute raw) throws IOException {
        if (raw.name().endsWith(LdifValues.BINARY_OPTION)) {
            String name = raw.name().substring(0, raw.name().length() - LdifValues.BINARY_OPTION.length());
            try {
                text.line(name, Base64.getDecoder().decode(raw.value()));
                return;
            } catch (IllegalArgumentException e) {
                text.line(LdifValues.RAW, raw.toString());
                return;
            }
        }
        if (LDAP_NAME.matcher(raw.name()).matches() && !raw.name().equalsIgnoreCase(LdifValues.RAW)) {
            text.line(raw.name(), raw.value());
        } else {
            text.line(LdifValues.RAW, raw.toString());
        }
    }

    private static boolean isObjectClass(RawAttribute raw) {
        return raw.name().equalsIgnoreCase(LdifEntryReader.OBJECT_CLASS);
    }
}

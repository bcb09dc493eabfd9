package org.exsite.directory.ldif;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.exsite.model.DirectoryObject;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.schema.Schema;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldif.LDIFChangeRecord;
import com.unboundid.ldif.LDIFModifyChangeRecord;

/**
 * Values that only repeat the name of an object. Exchange has the display name in {@code cn} and the directory name in
 * {@code rdn}; servers that follow X.501 want the directory name among the values of {@code cn} as well.
 */
public final class NamingValues {

    private NamingValues() {
    }

    /** Returns an attribute of an object without the value that repeats its name, if there are others. */
    static LdifAttribute without(LdifAttribute attribute, DirectoryObject object) {
        if (attribute.size() < 2 || !isNaming(attribute.name(), object)) {
            return attribute;
        }
        List<String> others = attribute.texts().stream()
                .filter(text -> !text.equalsIgnoreCase(object.getName())).toList();
        return others.size() == attribute.texts().size() - 1
                ? new LdifAttribute(attribute.name(), others, attribute.octets()) : attribute;
    }

    /**
     * Returns a record that keeps the value that repeats the name, where a server has it beside others.
     *
     * @param found the object on the server, or {@code null} if there is none
     */
    public static LDIFChangeRecord kept(LDIFChangeRecord record, Entry found, DistinguishedName name) {
        if (!(record instanceof LDIFModifyChangeRecord modify) || found == null) {
            return record;
        }
        Attribute present = found.getAttribute(name.attribute());
        if (present == null || present.size() < 2 || !present.hasValue(name.value())) {
            return record;
        }
        Modification[] modifications = modify.getModifications();
        for (int i = 0; i < modifications.length; i++) {
            Modification modification = modifications[i];
            if (modification.getModificationType() == ModificationType.REPLACE
                    && modification.getAttributeName().equalsIgnoreCase(name.attribute())
                    && !modification.getAttribute().hasValue(name.value())) {
                Set<String> values = new LinkedHashSet<>(List.of(modification.getValues()));
                values.add(name.value());
                modifications[i] = new Modification(ModificationType.REPLACE, modification.getAttributeName(),
                        values.toArray(String[]::new));
            }
        }
        return new LDIFModifyChangeRecord(modify.getDN(), modifications);
    }

    private static boolean isNaming(String attribute, DirectoryObject object) {
        return attribute.equalsIgnoreCase(Schema.namingAttribute(object.eClass()));
    }
}

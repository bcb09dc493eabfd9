package org.exsite.directory.ldif;

import java.util.List;

import com.unboundid.ldap.sdk.Entry;

/**
 * An entry as a file has it.
 *
 * @param dn its name as it was written
 * @param attributes its attributes, each once, in the order in which the first value of each came
 */
record LdifEntry(String dn, List<LdifAttribute> attributes) {

    /** Returns what an entry of the library holds. */
    static LdifEntry of(Entry entry) {
        return new LdifEntry(entry.getDN(), entry.getAttributes().stream()
                .map(attribute -> LdifAttribute.of(attribute.getName(), attribute.getRawValues())).toList());
    }

    /** Returns the texts of the attribute with a name without regard to case; none if it is absent. */
    List<String> texts(String name) {
        for (LdifAttribute attribute : attributes) {
            if (attribute.name().equalsIgnoreCase(name)) {
                return attribute.texts();
            }
        }
        return List.of();
    }
}

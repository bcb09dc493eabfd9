package org.exsite.directory.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.schema.Schema;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;

/**
 * The schema that slapd needs, made from that of the model: every attribute holds texts, every class may have every
 * attribute. Object identifiers are from the arc for examples.
 */
final class SlapdSchema {

    private static final String ARC = "2.999.";

    /** A line of a configuration is cut off after 4,096 characters, unless it goes on in another one. */
    private static final String CONTINUED = " $\n ";

    /** What slapd has of itself. */
    private static final Set<String> BUILT_IN = caseless("objectClass", "cn", "uid", "description", "seeAlso",
            "userPassword", "createTimestamp", "modifyTimestamp", "creatorsName", "modifiersName", "name", "top");

    private final Set<String> attributes = caseless();
    private final Map<String, String> superiors = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private SlapdSchema() {
    }

    /** Returns the lines for the classes and attributes of the model, and for what else some entries have. */
    static List<String> of(List<Entry> entries) {
        SlapdSchema schema = new SlapdSchema();
        for (EClass eClass : Schema.directoryClasses()) {
            schema.addClasses(Schema.of(eClass).objectClasses());
            for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
                schema.attributes.addAll(Schema.of(feature).ldapNames());
            }
            schema.attributes.add(Schema.namingAttribute(eClass));
        }
        for (Entry entry : entries) {
            schema.addClasses(List.of(entry.getObjectClassValues()));
            for (Attribute attribute : entry.getAttributes()) {
                schema.attributes.add(attribute.getName());
            }
        }
        return schema.lines();
    }

    /** Takes a chain of classes, from the most special to the most general. */
    private void addClasses(List<String> chain) {
        for (int i = 0; i < chain.size(); i++) {
            superiors.putIfAbsent(chain.get(i), i + 1 < chain.size() ? chain.get(i + 1) : "top");
        }
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (String attribute : attributes) {
            if (!BUILT_IN.contains(attribute)) {
                lines.add("attributetype ( " + ARC + "1." + ++number + " NAME '" + attribute
                        + "' EQUALITY caseExactMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.15 )");
            }
        }
        Set<String> done = caseless("top");
        superiors.remove("top");
        while (done.size() <= superiors.size()) {
            for (Map.Entry<String, String> entry : superiors.entrySet()) {
                if (done.contains(entry.getValue()) && done.add(entry.getKey())) {
                    // what a class may have, those below it may have as well
                    String may = entry.getValue().equals("top") ? " MAY ( " + String.join(CONTINUED, attributes) + " )"
                            : "";
                    lines.add("objectclass ( " + ARC + "3." + ++number + " NAME '" + entry.getKey() + "' SUP "
                            + entry.getValue() + " STRUCTURAL" + may + " )");
                }
            }
        }
        return lines;
    }

    private static Set<String> caseless(String... names) {
        Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(List.of(names));
        return set;
    }
}

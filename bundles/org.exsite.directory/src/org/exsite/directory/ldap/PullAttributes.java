package org.exsite.directory.ldap;

import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.schema.AttributeSchema;
import org.exsite.model.schema.Schema;

import com.unboundid.ldap.sdk.SearchRequest;

/**
 * What to ask a server for: everything that it gives unasked, so that attributes the model does not know come as well,
 * and by name what the schema calls operational, which it gives only then.
 */
final class PullAttributes {

    private static final String[] NAMES = names();

    private PullAttributes() {
    }

    /** Returns the names to ask for. */
    static String[] all() {
        return NAMES.clone();
    }

    private static String[] names() {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.add(SearchRequest.ALL_USER_ATTRIBUTES);
        for (EClass eClass : Schema.directoryClasses()) {
            for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
                AttributeSchema schema = Schema.of(feature);
                if (schema.isInDirectory() && schema.operational()) {
                    names.addAll(schema.ldapNames());
                }
            }
        }
        return names.toArray(String[]::new);
    }
}

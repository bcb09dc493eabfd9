package org.exsite.model.edit;

import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.emf.ecore.EStructuralFeature;

/** The groups in which forms and property sheets show the features of an object, in the order of the sections. */
public enum FeatureGroup {

    GENERAL, PERSON, ADDRESSES, MEMBERS, ROUTING, DELIVERY, LIMITS, ADVANCED, CUSTOM, RAW;

    private static final ResourceBundle GROUPS = ResourceBundle.getBundle("org.exsite.model.edit.groups");

    /** Returns the name of the group as people read it. */
    public String label() {
        return EditMessages.get("group." + name().toLowerCase(Locale.ROOT));
    }

    /** Returns the group of a feature; the table is {@code groups.properties} beside this class. */
    public static FeatureGroup of(EStructuralFeature feature) {
        String name = feature.getName();
        String group = lookup(feature.getEContainingClass().getName() + '.' + name);
        if (group == null) {
            group = lookup(name);
        }
        return group == null ? GENERAL : valueOf(group.toUpperCase(Locale.ROOT));
    }

    private static String lookup(String key) {
        return GROUPS.containsKey(key) ? GROUPS.getString(key) : null;
    }
}

package org.exsite.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.ExsitePackage;

/**
 * The tabs on which the Exchange Administrator program shows the features of a connector, in their order. What that
 * program shows on no tab is on the last one, which it shows in raw mode.
 */
public enum FeatureTab {

    GENERAL, INTERNET_MAIL, INTERCHANGE, POST_OFFICE, SCHEDULE, STACK, OVERRIDE, RAS_OVERRIDE, MTA_OVERRIDE,
    TARGET_SERVERS, CONNECTIONS, DIAL_UP, ROUTING, CONNECTED_SITES, ADDRESS_SPACE, DELIVERY_RESTRICTIONS,
    IMPORT_CONTAINER, EXPORT_CONTAINERS, DIRSYNC_SCHEDULE, ADVANCED, PERMISSIONS, RAW;

    private static final ResourceBundle TABS = ResourceBundle.getBundle("org.exsite.model.edit.tabs");

    /** Tells whether the objects of a class are shown on tabs. */
    public static boolean isFor(EClass eClass) {
        return ExsitePackage.Literals.CONNECTOR.isSuperTypeOf(eClass);
    }

    /** Returns the name of the tab as people read it. */
    public String label() {
        return EditMessages.get("tab." + name().toLowerCase(Locale.ROOT));
    }

    /**
     * Returns the tab of a feature; the table is {@code tabs.properties} beside this class.
     *
     * @param eClass the class of the connector: the kinds of connectors differ in where they show what they share
     * @return the tab, or nothing if the table does not have the feature
     */
    public static Optional<FeatureTab> of(EClass eClass, EStructuralFeature feature) {
        List<EClass> classes = new ArrayList<>(eClass.getEAllSuperTypes());
        classes.add(eClass);
        return classes.reversed().stream().map(kind -> kind.getName() + '.' + feature.getName())
                .filter(TABS::containsKey).findFirst()
                .or(() -> Optional.of(feature.getName()).filter(TABS::containsKey))
                .map(key -> valueOf(TABS.getString(key).toUpperCase(Locale.ROOT)));
    }
}

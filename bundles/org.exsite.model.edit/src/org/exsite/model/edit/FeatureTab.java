package org.exsite.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.ExsitePackage.Literals;

/**
 * The tabs on which the Exchange Administrator program shows the features of a connector, a server with its parts, or the
 * configuration of a site, in their order. What that program shows on no tab is on the last one, which it shows in raw
 * mode. Tabs that show nothing of the directory, such as Diagnostics Logging, are left out: what they show is in the
 * registry of the server.
 */
public enum FeatureTab {

    GENERAL, SERVICES, IS_MAINTENANCE, SITE_ADDRESSING, ROUTING_CALCULATION, MESSAGING_DEFAULTS, TOP_LEVEL_FOLDERS,
    STORAGE_WARNINGS, AFFINITY, OFFLINE_ADDRESS_BOOK, OFFLINE_SCHEDULE, ATTRIBUTES, ALGORITHMS, AGE_LIMITS,
    REPLICATION_SCHEDULE, AUTHENTICATION, ANONYMOUS, SEARCH, REFERRALS, MESSAGE_FORMAT, IDLE_TIMEOUT,
    INTERNET_MAIL, INTERCHANGE, POST_OFFICE, SCHEDULE, SITES, STACK, OVERRIDE, RAS_OVERRIDE, MTA_OVERRIDE,
    TARGET_SERVERS, CONNECTIONS, DIAL_UP, ROUTING, CONNECTED_SITES, ADDRESS_SPACE, EMAIL_ADDRESSES,
    DELIVERY_RESTRICTIONS, IMPORT_CONTAINER, EXPORT_CONTAINERS, DIRSYNC_SCHEDULE, CUSTOM_ATTRIBUTES, ADVANCED,
    PERMISSIONS, RAW;

    private static final ResourceBundle TABS = ResourceBundle.getBundle("org.exsite.model.edit.tabs");
    private static final List<EClass> CLASSES = List.of(Literals.CONNECTOR, Literals.SERVER, Literals.MTA,
            Literals.DIRECTORY_SERVICE, Literals.SYSTEM_ATTENDANT, Literals.DIR_SYNC_AGENT,
            Literals.INFORMATION_STORE, Literals.TRANSPORT_STACK, Literals.SITE_ADDRESSING,
            Literals.MTA_SITE_CONFIGURATION, Literals.DS_SITE_CONFIGURATION, Literals.IS_SITE_CONFIGURATION,
            Literals.SITE_ENCRYPTION_CONFIGURATION, Literals.PROTOCOL,
            Literals.SHARED_PROTOCOL_SETTINGS, Literals.ADDRESS_TYPE, Literals.DIRECTORY_REPLICATION_CONNECTOR);

    /** Tells whether the objects of a class are shown on tabs. */
    public static boolean isFor(EClass eClass) {
        return CLASSES.stream().anyMatch(shown -> shown.isSuperTypeOf(eClass));
    }

    /** Returns the name of the tab as people read it. */
    public String label() {
        return EditMessages.get("tab." + name().toLowerCase(Locale.ROOT));
    }

    /**
     * Returns the tab of a feature; the table is {@code tabs.properties} beside this class.
     *
     * @param eClass the class of the object: classes differ in where they show what they share
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

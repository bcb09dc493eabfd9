package org.exsite.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.ExsitePackage;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.edit.FeatureTab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every feature of what the Administrator program shows on tabs has its place on one of them. */
class FeatureTabTest {

    static Stream<EClass> classes() {
        return ExsitePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(FeatureTab::isFor);
    }

    private static Stream<EStructuralFeature> features(EClass eClass) {
        return eClass.getEAllStructuralFeatures().stream()
                .filter(feature -> feature != Literals.DIRECTORY_OBJECT__CHILDREN);
    }

    private static List<String> tabs(EClass eClass) {
        return features(eClass).map(feature -> FeatureTab.of(eClass, feature).orElseThrow()).distinct().sorted()
                .map(FeatureTab::label).toList();
    }

    private static List<String> keys() throws IOException {
        try (InputStream table = FeatureTab.class.getResourceAsStream("tabs.properties")) {
            return new String(table.readAllBytes(), StandardCharsets.ISO_8859_1).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyFeatureIsOnATab(EClass eClass) {
        assertEquals(List.of(), features(eClass).filter(feature -> FeatureTab.of(eClass, feature).isEmpty())
                .map(EStructuralFeature::getName).toList());
    }

    @Test
    void noLineOfTheTableContradictsAnother() throws IOException {
        Set<String> seen = new HashSet<>();
        assertEquals(List.of(), keys().stream().filter(key -> !seen.add(key)).toList());
        assertTrue(seen.size() > 100, seen.size() + " lines");
    }

    @Test
    void everyLineOfTheTableIsOfAFeatureThatSomeClassHas() throws IOException {
        Set<String> known = new HashSet<>();
        classes().forEach(eClass -> features(eClass).forEach(feature -> {
            known.add(feature.getName());
            known.add(eClass.getName() + '.' + feature.getName());
        }));
        assertEquals(List.of(), keys().stream().filter(key -> !known.contains(key)).toList());
    }

    @Test
    void theTabsAreThoseOfTheAdministratorProgram() {
        assertEquals(List.of("General", "Schedule", "Stack", "Override", "Connected Sites", "Address Space",
                "Delivery Restrictions", "Advanced", "Permissions", "Raw Properties"),
                tabs(Literals.TCP_X400_CONNECTOR));
        assertEquals(List.of("General", "Override", "Target Servers", "Address Space", "Permissions",
                "Raw Properties"), tabs(Literals.SITE_CONNECTOR));
        assertEquals(List.of("General", "Internet Mail", "Connections", "Dial-up Connections", "Routing",
                "Connected Sites", "Address Space", "Delivery Restrictions", "Advanced", "Permissions",
                "Raw Properties"), tabs(Literals.INTERNET_MAIL_SERVICE));
        assertTrue(tabs(Literals.DYNAMIC_RAS_CONNECTOR).containsAll(List.of("RAS Override", "MTA Override")));
        assertFalse(tabs(Literals.DYNAMIC_RAS_CONNECTOR).contains("Stack"));
    }

    @Test
    void aServerAndItsPartsHaveTheTabsOfTheAdministratorProgram() {
        List<String> rest = List.of("Permissions", "Raw Properties");
        assertEquals(with(rest, "General", "Services", "IS Maintenance", "Advanced"), tabs(Literals.SERVER));
        assertEquals(with(rest, "General"), tabs(Literals.MTA));
        assertEquals(with(rest, "General"), tabs(Literals.PRIVATE_INFORMATION_STORE));
        assertEquals(with(rest, "General", "Age Limits", "Replication Schedule"),
                tabs(Literals.PUBLIC_INFORMATION_STORE));
        assertEquals(with(rest, "General", "Authentication", "Anonymous", "Search", "Referrals", "Idle Time-out"),
                tabs(Literals.LDAP_PROTOCOL_SERVER));
        assertEquals(with(rest, "General", "Authentication", "Message Format", "Idle Time-out"),
                tabs(Literals.POP_PROTOCOL_SITE_DEFAULTS));
    }

    @Test
    void theConfigurationOfASiteHasTheTabsOfTheAdministratorProgram() {
        List<String> rest = List.of("Permissions", "Raw Properties");
        assertEquals(with(List.of("Routing", "Permissions", "Raw Properties"), "General", "Site Addressing",
                "Routing Calculation Schedule"), tabs(Literals.SITE_ADDRESSING));
        assertEquals(with(rest, "General", "Messaging Defaults"), tabs(Literals.MTA_SITE_CONFIGURATION));
        assertEquals(with(rest, "General", "Top Level Folder Creation", "Storage Warnings", "Public Folder Affinity"),
                tabs(Literals.IS_SITE_CONFIGURATION));
        assertEquals(with(rest, "General", "Offline Address Book", "Offline Address Book Schedule", "Attributes",
                "Custom Attributes"), tabs(Literals.DS_SITE_CONFIGURATION));
    }

    private static List<String> with(List<String> rest, String... first) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }

    @Test
    void kindsOfConnectorsDifferInWhereTheyShowWhatTheyShare() {
        assertEquals(FeatureTab.INTERNET_MAIL, FeatureTab.of(Literals.INTERNET_MAIL_SERVICE,
                Literals.INTERNET_MAIL_SERVICE__ADMINISTRATOR_MAILBOX).orElseThrow());
        assertEquals(FeatureTab.INTERCHANGE, FeatureTab.of(Literals.MS_MAIL_CONNECTOR,
                Literals.MS_MAIL_CONNECTOR__ADMINISTRATOR_MAILBOX).orElseThrow());
        assertEquals(FeatureTab.GENERAL, FeatureTab.of(Literals.INTERNET_MAIL_SERVICE,
                Literals.GATEWAY__MESSAGE_SIZE_LIMIT).orElseThrow());
        assertEquals(FeatureTab.ADVANCED, FeatureTab.of(Literals.TP4X400_CONNECTOR,
                Literals.GATEWAY__MESSAGE_SIZE_LIMIT).orElseThrow());
    }
}

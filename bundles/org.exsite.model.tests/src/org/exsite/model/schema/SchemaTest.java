package org.exsite.model.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.model.ExsitePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {

    private static final Set<String> CLASS_KEYS = Set.of("raw", "ldap", "oid", "csv", "rdn", "label", "icon",
            "fixedName", "namePrefix", "extension", "place", "serverPlace", "importable");
    private static final Set<String> FEATURE_KEYS = Set.of("raw", "ldap", "csv", "syntax", "min", "max", "unit",
            "operational", "importable", "secret", "system", "target", "label");

    static List<EClass> classes() {
        return Schema.classes();
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyFeatureHasAReadableSchemaAndALabel(EClass eClass) {
        for (EStructuralFeature feature : eClass.getEStructuralFeatures()) {
            AttributeSchema schema = Schema.of(feature);
            assertNotNull(schema.syntax(), feature.getName());
            if (feature != ExsitePackage.Literals.DIRECTORY_OBJECT__CHILDREN) {
                assertTrue(has(feature, "label"), eClass.getName() + '.' + feature.getName());
            }
            if (schema.maxLength().isPresent() && schema.minLength().isPresent()) {
                assertTrue(schema.minLength().getAsInt() <= schema.maxLength().getAsInt(), feature.getName());
            }
            if (schema.isInDirectory()) {
                assertFalse(schema.ldapNames().isEmpty(), feature.getName());
                assertFalse(schema.csvNames().isEmpty(), feature.getName());
                assertTrue(has(feature, "syntax"), feature.getName());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("classes")
    void noNameStandsForTwoFeaturesOfAClass(EClass eClass) {
        Map<String, EStructuralFeature> ldap = new HashMap<>();
        Map<String, EStructuralFeature> csv = new HashMap<>();
        for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
            AttributeSchema schema = Schema.of(feature);
            if (schema.isInDirectory()) {
                for (String name : schema.ldapNames()) {
                    assertEquals(null, ldap.put(name.toLowerCase(Locale.ROOT), feature), eClass.getName() + ' ' + name);
                }
                for (String name : schema.csvNames()) {
                    assertEquals(null, csv.put(name.toLowerCase(Locale.ROOT), feature), eClass.getName() + ' ' + name);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("classes")
    void targetsAreClasses(EClass eClass) {
        for (EStructuralFeature feature : eClass.getEStructuralFeatures()) {
            for (String target : Schema.of(feature).targets()) {
                assertTrue(ExsitePackage.eINSTANCE.getEClassifier(target) instanceof EClass, feature.getName());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("classes")
    void annotationsHoldNothingThatIsNotRead(EClass eClass) {
        assertTrue(CLASS_KEYS.containsAll(keys(eClass)), eClass.getName() + keys(eClass));
        for (EStructuralFeature feature : eClass.getEStructuralFeatures()) {
            assertTrue(FEATURE_KEYS.containsAll(keys(feature)), feature.getName() + keys(feature));
        }
    }

    private static boolean has(EModelElement element, String key) {
        return EcoreUtil.getAnnotation(element, Schema.SOURCE, key) != null;
    }

    private static Set<String> keys(EModelElement element) {
        EAnnotation annotation = element.getEAnnotation(Schema.SOURCE);
        return annotation == null ? Set.of() : new HashSet<>(annotation.getDetails().keySet());
    }

    @Test
    void classesOfTheDirectoryCanBeToldApart() {
        Map<String, EClass> words = new HashMap<>();
        for (EClass eClass : Schema.directoryClasses()) {
            ClassSchema schema = Schema.of(eClass);
            if (schema.rawName().isPresent() && schema.extension().isEmpty()) {
                for (String word : schema.csvNames()) {
                    EClass other = words.put(word.toLowerCase(Locale.ROOT), eClass);
                    assertTrue(other == null || other == eClass, word);
                }
                assertEquals("top", schema.objectClasses().getLast(), eClass.getName());
            }
        }
        assertEquals(ExsitePackage.Literals.MAILBOX, words.get("mailbox"));
    }

    @Test
    void everySyntaxIsUsedAndHasAKeyOfItsOwn() {
        Set<Syntax> used = EnumSet.noneOf(Syntax.class);
        Schema.classes().forEach(c -> c.getEStructuralFeatures().forEach(f -> used.add(Schema.of(f).syntax())));
        assertEquals(EnumSet.allOf(Syntax.class), used);
        Set<String> keys = new HashSet<>();
        for (Syntax syntax : Syntax.values()) {
            assertTrue(keys.add(syntax.key()));
        }
    }

    @Test
    void factsOfTheSchemaPages() {
        AttributeSchema alias = Schema.of(ExsitePackage.Literals.RECIPIENT__ALIAS);
        assertEquals("uid", alias.ldapName());
        assertEquals("Alias Name", alias.csvName());
        assertEquals(64, alias.maxLength().getAsInt());
        AttributeSchema administrator = Schema.of(ExsitePackage.Literals.INTERNET_MAIL_SERVICE__ADMINISTRATOR_MAILBOX);
        assertFalse(administrator.isInDirectory());
        assertEquals("exsite-administratorMailbox", administrator.ldapName());
        assertTrue(administrator.mayLeadTo(ExsitePackage.Literals.MAILBOX));
        assertFalse(administrator.mayLeadTo(ExsitePackage.Literals.PUBLIC_FOLDER));
        assertEquals("ou", Schema.namingAttribute(ExsitePackage.Literals.SITE));
        assertEquals("cn", Schema.namingAttribute(ExsitePackage.Literals.MAILBOX));
        assertEquals("Configuration/Connections",
                Schema.of(ExsitePackage.Literals.TCP_X400_CONNECTOR).place().orElseThrow());
    }
}

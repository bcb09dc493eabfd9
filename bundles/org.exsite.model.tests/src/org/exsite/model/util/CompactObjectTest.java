package org.exsite.model.util;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.InternetMailService;
import org.exsite.model.schema.Schema;
import org.junit.jupiter.api.Test;

class CompactObjectTest {

    @Test
    void noClassHasMoreFeaturesThanAnObjectHasRoomFor() {
        for (EClass eClass : Schema.classes()) {
            assertTrue(eClass.getFeatureCount() <= CompactObject.MAX_FEATURES, eClass.getName());
        }
    }

    @Test
    void valuesKeepTheirPlacesInWhateverOrderTheyComeAndGo() {
        InternetMailService service = ExsiteFactory.eINSTANCE.createInternetMailService();
        List<EStructuralFeature> texts = service.eClass().getEAllStructuralFeatures().stream()
                .filter(f -> !f.isMany() && f.getEType().getInstanceClass() == String.class).toList();
        assertTrue(service.eClass().getFeatureCount() > Long.SIZE, "both words are needed");
        Random random = new Random(7);
        Map<EStructuralFeature, String> expected = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            EStructuralFeature feature = texts.get(random.nextInt(texts.size()));
            if (random.nextInt(3) == 0) {
                service.eUnset(feature);
                expected.remove(feature);
            } else {
                service.eSet(feature, "value " + i);
                expected.put(feature, "value " + i);
            }
            for (EStructuralFeature each : texts) {
                assertEquals(expected.get(each), service.eGet(each));
                assertEquals(expected.containsKey(each), service.eIsSet(each));
            }
        }
    }

    @Test
    void aListThatWasAskedForInReadingIsNotHeld() {
        CompactObject service = (CompactObject) ExsiteFactory.eINSTANCE.createInternetMailService();
        int spaces = service.eClass().getFeatureID(service.eClass().getEStructuralFeature("addressSpaces"));
        Reading.only(() -> {
            Reading.only(() -> assertEquals(0, ((InternetMailService) service).getAddressSpaces().size()));
            assertEquals(0, ((InternetMailService) service).getAddressSpaces().size());
        });
        assertFalse(service.holds(spaces));

        ((InternetMailService) service).getAddressSpaces().add(ExsiteFactory.eINSTANCE.createAddressSpace());
        assertTrue(service.holds(spaces));
        Reading.only(() -> assertEquals(1, ((InternetMailService) service).getAddressSpaces().size()));
    }

    @Test
    void aListThatWasAskedForIsHeldButNotSet() {
        CompactObject service = (CompactObject) ExsiteFactory.eINSTANCE.createInternetMailService();
        int spaces = service.eClass().getFeatureID(service.eClass().getEStructuralFeature("addressSpaces"));
        assertFalse(service.holds(spaces));
        assertEquals(0, ((InternetMailService) service).getAddressSpaces().size());
        assertTrue(service.holds(spaces));
        assertFalse(service.eIsSet(spaces));
    }
}

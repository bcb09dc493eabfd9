package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.io.ByteArrayOutputStream;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.directory.ChangeSet;
import org.exsite.directory.Format;
import org.exsite.directory.ObjectChange;
import org.exsite.model.Organization;
import org.junit.jupiter.api.Test;
import org.quicktheories.QuickTheory;

/** What holds for every organization that can be made from the schema; each run tries the same ones. */
class RoundTripPropertiesTest {

    private static QuickTheory theory() {
        return qt().withFixedSeed(55).withExamples(60).withShrinkCycles(0);
    }

    @Test
    void anOrganizationWrittenAsLdifIsReadAsItWas() {
        theory().forAll(longs().all()).checkAssert(seed -> {
            Organization model = RandomOrganization.wild(seed);
            Organization again = Texts.read(Texts.write(model, Format.LDIF));
            assertTrue(EcoreUtil.equals(model, again), () -> Differences.of(model, again));
        });
    }

    @Test
    void anOrganizationWrittenAsExsiteFileIsReadAsItWas() {
        theory().forAll(longs().all()).checkAssert(seed -> {
            Organization model = RandomOrganization.wild(seed);
            Organization again = Texts.read(Texts.write(model, Format.EXSITE));
            assertTrue(EcoreUtil.equals(model, again), () -> Differences.of(model, again));
        });
    }

    @Test
    void whatCsvDoesNotCarryIsNamed() {
        theory().forAll(longs().all()).checkAssert(seed -> {
            Organization model = RandomOrganization.wild(seed);
            ByteArrayOutputStream csv = new ByteArrayOutputStream();
            List<String> notCarried = Texts.write(model, csv, Format.CSV);
            Organization again = Texts.read(csv.toByteArray());
            assertEquals(List.of(), Texts.unread(again));
            CsvRoundTripTest.assertEqualButFor(notCarried, model, again);
        });
    }

    @Test
    void nothingChangesBetweenAnOrganizationAndItself() {
        theory().forAll(longs().all()).check(seed ->
                ChangeSet.between(RandomOrganization.wild(seed), RandomOrganization.wild(seed)).changes()
                        .equals(List.<ObjectChange>of()));
    }
}

package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.directory.Format;
import org.exsite.model.Organization;
import org.exsite.samples.SampleOrganization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sample organization, which uses the whole model, goes through files of both formats. */
class SampleRoundTripTest {

    private static Organization sample(int sites) {
        return SampleOrganization.builder().recipients(150).sites(sites).build();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void isEqualAfterLdif(int sites) {
        Organization model = sample(sites);

        Organization again = Texts.read(Texts.write(model, Format.LDIF));

        assertTrue(EcoreUtil.equals(model, again), () -> Differences.of(model, again));
    }

    @Test
    void isTheSameAfterCsvButForWhatTheWriterNames() {
        Organization model = sample(3);
        ByteArrayOutputStream csv = new ByteArrayOutputStream();

        List<String> notCarried = Texts.write(model, csv, Format.CSV);
        Organization again = Texts.read(csv.toByteArray());

        assertEquals(List.of(), Texts.unread(again));
        CsvRoundTripTest.assertEqualButFor(notCarried, model, again);
    }
}

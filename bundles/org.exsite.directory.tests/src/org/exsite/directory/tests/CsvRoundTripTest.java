package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.exsite.directory.ChangeSet;
import org.exsite.directory.FeatureChange;
import org.exsite.directory.Format;
import org.exsite.directory.ObjectChange;
import org.exsite.model.Organization;
import org.exsite.model.schema.AttributeSchema;
import org.exsite.model.schema.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRoundTripTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void anyModelIsTheSameAfterWritingAndReadingButForWhatTheWriterNames(long seed) {
        Organization model = RandomOrganization.of(seed);
        ByteArrayOutputStream csv = new ByteArrayOutputStream();

        List<String> notCarried = Texts.write(model, csv, Format.CSV);
        Organization again = Texts.read(csv.toByteArray());

        assertEquals(List.of(), Texts.unread(again));
        assertEqualButFor(notCarried, model, again);
    }

    static void assertEqualButFor(List<String> notCarried, Organization model, Organization again) {
        for (ObjectChange change : ChangeSet.between(model, again).changes()) {
            assertTrue(change instanceof ObjectChange.Modified, () -> Differences.of(model, again));
            ((ObjectChange.Modified) change).features().forEach(feature -> assertTrue(
                    feature.name().equals("Obj-Class") || isJoined(feature)
                            || notCarried.stream().anyMatch(text -> text.startsWith(change.name() + ":")
                                    && columns(feature).stream().anyMatch(column ->
                                            text.contains("value of " + column + ":"))),
                    () -> change.name() + " " + feature.name() + ": " + feature.before() + " -> " + feature.after()
                            + "\n" + notCarried.stream().filter(text -> text.startsWith(change.name() + ":")).toList()));
        }
    }

    /** The names of the columns that a feature may be in; of an unknown attribute its own name. */
    private static List<String> columns(FeatureChange change) {
        return change.feature().map(feature -> Stream.concat(Schema.of(feature).csvNames().stream(),
                Stream.of(AttributeSchema.OWN_PREFIX + feature.getName())).toList()).orElse(List.of(change.name()));
    }

    /** An unknown column is one text, whether the values in it were one or several. */
    private static boolean isJoined(FeatureChange feature) {
        return feature.feature().isEmpty() && feature.after().equals(
                List.of(feature.before().stream().map(Object::toString).collect(Collectors.joining("%"))));
    }

    @Test
    void theLdifSampleIsWholeAsCsv() {
        Organization model = Texts.sample("sample.ldif");
        ByteArrayOutputStream csv = new ByteArrayOutputStream();

        List<String> notCarried = Texts.write(model, csv, Format.CSV);
        List<ObjectChange> changes = ChangeSet.between(model, Texts.read(csv.toByteArray())).changes();

        assertEquals(List.of(), notCarried);
        assertEquals(List.of("/o=Trager/ou=North/cn=Configuration/cn=Servers/cn=NORTH1/cn=Microsoft Private MDB"),
                changes.stream().map(change -> change.name().toString()).toList(),
                "only the store that Home-Server stands for is added");
    }

    @Test
    void linesEndWithCarriageReturnAndLineFeed() {
        String csv = new String(Texts.write(Texts.sample("sample.csv"), Format.CSV), StandardCharsets.ISO_8859_1);

        assertTrue(csv.endsWith("\r\n"));
        assertFalse(csv.replace("\r\n", "").contains("\n"));
    }

    @Test
    void textThatAnsiCannotHoldMakesTheFileUnicode() {
        Organization model = Texts.sample("sample.csv");
        byte[] ansi = Texts.write(model, Format.CSV);
        ((org.exsite.model.Mailbox) Texts.find(model, "/o=Trager/ou=North/cn=Recipients/cn=JDoe"))
                .setDisplayName("\u0416\u0443\u043A");
        byte[] unicode = Texts.write(model, Format.CSV);

        assertEquals('O', ansi[0]);
        assertEquals((byte) 0xFF, unicode[0]);
        assertEquals((byte) 0xFE, unicode[1]);
        assertTrue(ChangeSet.between(model, Texts.read(unicode)).isEmpty());
    }
}

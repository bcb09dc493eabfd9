package org.exsite.ui.wizards.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.exsite.directory.ChangeFormat;
import org.exsite.directory.ChangeSet;
import org.exsite.directory.CsvChanges;
import org.exsite.directory.ManualSteps;
import org.exsite.directory.TextChanges;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.wizards.ChangeFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes become files of the same content that the command line writes, with the steps beside them. */
class ChangeFilesTest {

    @TempDir
    Path folder;

    private static ChangeSet title(String title) {
        Organization now = SampleOrganization.founding();
        ((Mailbox) DistinguishedNames.find(now, DistinguishedName.parse("/o=Trager/ou=North/cn=Recipients/cn=JDoe")))
                .setTitle(title);
        return ChangeSet.between(SampleOrganization.founding(), now);
    }

    @Test
    void anImportFileHasItsStepsBesideIt() throws IOException {
        ChangeSet changes = title("Boss");
        Path file = folder.resolve("changes.csv");
        Path steps = folder.resolve("changes.csv.steps.txt");

        assertEquals(List.of(file, steps), ChangeFiles.write(changes, ChangeFormat.CSV, file));

        StringWriter expected = new StringWriter();
        CsvChanges.write(changes, expected);
        assertEquals(expected.toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
        assertEquals(ManualSteps.of(changes, ChangeFormat.CSV).text(), Files.readString(steps));
    }

    @Test
    void withoutChangesThereIsNoFileAndOldStepsGo() throws IOException {
        Path file = folder.resolve("changes.ldif");
        Path steps = folder.resolve("changes.ldif.steps.txt");
        Files.writeString(steps, "1. Import another file");

        assertEquals(List.of(), ChangeFiles.write(title(null), ChangeFormat.LDIF, file));

        assertFalse(Files.exists(file));
        assertFalse(Files.exists(steps));
    }

    @Test
    void theTextIsThatOfTheCommandLine() throws IOException {
        ChangeSet changes = title("Chef de l\u2019\u03b1");
        Path file = folder.resolve("changes.txt");

        assertEquals(file, ChangeFiles.writeText(changes, file));

        StringWriter expected = new StringWriter();
        TextChanges.write(changes, expected);
        assertEquals(expected.toString(), Files.readString(file));
        assertTrue(expected.toString().contains("\u03b1"));
    }
}

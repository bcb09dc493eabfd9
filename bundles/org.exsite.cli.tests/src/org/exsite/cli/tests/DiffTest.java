package org.exsite.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.unboundid.util.json.JSONObject;

class DiffTest {

    private static final String RULE = "ims-admin-mailbox-without-x400";

    @TempDir
    Path folder;

    private Path founding;
    private Path generated;
    private Path administrator;

    @BeforeEach
    void fixTheFoundingCaseInTwoWays() throws IOException {
        founding = Organizations.founding(folder);
        generated = folder.resolve("generated.exsite");
        administrator = folder.resolve("administrator.exsite");
        Cli.run("fix", founding, "--rules", RULE, "--choose", RULE + "=generate-x400", "-o", generated).exits(0);
        Cli.run("fix", founding, "--rules", RULE, "--choose", RULE + "=use-recipient:"
                + "/o=Trager/ou=North/cn=Recipients/cn=JDoe", "-o", administrator).exits(0);
    }

    @Test
    void thereIsNothingBetweenADirectoryAndItself() {
        Cli.Result result = Cli.run("diff", founding, founding).exits(0);
        assertEquals("", result.out());
        assertEquals(List.of("There are no changes."), result.err().lines().toList());
    }

    @Test
    void textNamesTheObjectAndWhatWasAdded() {
        String out = Cli.run("diff", founding, generated).exits(0).out();
        assertTrue(out.contains(Organizations.POSTMASTER), out);
        assertTrue(out.contains("+ X400:c=US;a= ;p=Trager;o=North;s=Postmaster;"), out);
    }

    @Test
    void csvOnStandardOutputIsAnImportFileAndTheOptionIsAMessage() {
        Cli.Result result = Cli.run("diff", founding, generated, "--format", "csv").exits(0);
        assertEquals(2, result.lines().size(), result.out());
        assertTrue(result.lines().getFirst().startsWith("Obj-Class,Mode,"), result.out());
        assertTrue(result.lines().getLast().startsWith("mailbox,Modify,Postmast,"), result.out());
        assertTrue(result.err().contains("\"Overwrite\""), result.err());
    }

    @Test
    void ldifHoldsChangeRecords() {
        String out = Cli.run("diff", founding, generated, "--format", "ldif").exits(0).out();
        assertTrue(out.startsWith("version: 1"), out);
        assertTrue(out.contains("changetype: modify"), out);
        assertTrue(out.contains("textEncodedORaddress: c=US;a= ;p=Trager;o=North;s=Postmaster;"), out);
    }

    @Test
    void jsonHoldsChangesAndSteps() throws Exception {
        JSONObject json = new JSONObject(Cli.run("diff", founding, administrator, "--format", "json").exits(0).out());
        JSONObject change = (JSONObject) json.getFieldAsArray("changes").getFirst();
        assertEquals("modified", change.getFieldAsString("kind"));
        assertEquals("InternetMailService", change.getFieldAsString("class"));
        assertEquals(true, json.getFieldAsBoolean("manual"));
        assertFalse(json.getFieldAsArray("steps").isEmpty());
    }

    @Test
    void whatNoFileCanCarryIsANumberedStepOnStandardError() {
        for (String format : List.of("csv", "ldif")) {
            Cli.Result result = Cli.run("diff", founding, administrator, "--format", format).exits(0);
            assertFalse(result.out().contains("JDoe"), result.out());
            assertTrue(result.err().lines().anyMatch(line -> line.startsWith("1. ")), result.err());
        }
    }

    @Test
    void theEndingOfTheOutputTellsTheFormat() throws IOException {
        for (String ending : List.of("csv", "ldif", "ldf", "json", "txt")) {
            Path changes = folder.resolve("changes-" + ending + "." + ending);
            Cli.run("diff", founding, generated, "-o", changes).exits(0);
            String format = ending.equals("txt") ? "text" : ending.equals("ldf") ? "ldif" : ending;
            assertEquals(Cli.run("diff", founding, generated, "--format", format).exits(0).out(),
                    Files.readString(changes));
        }
        Cli.run("diff", founding, generated, "-o", folder.resolve("changes.doc")).exits(2);
        Cli.run("diff", founding, generated, "--format", "csv", "-o", folder.resolve("changes.doc")).exits(0);
    }

    @Test
    void stepsOfOtherChangesAreNotLeftBesideTheFile() throws IOException {
        Path changes = folder.resolve("changes.csv");
        Path steps = folder.resolve("changes.csv.steps.txt");
        Cli.run("diff", founding, administrator, "-o", changes).exits(0);
        assertTrue(Files.readString(steps).startsWith("1. "));
        Files.delete(changes);

        Cli.Result refused = Cli.run("diff", founding, generated, "-o", changes).exits(2);
        assertTrue(refused.err().contains(steps.toString()), refused.err());
        assertFalse(Files.exists(changes));

        Cli.run("diff", founding, generated, "-o", changes, "--force").exits(0);
        assertFalse(Files.exists(steps));
    }

    @Test
    void changesInAnotherFormatHaveStepsOfTheirOwn() throws IOException {
        for (String ending : List.of("csv", "ldif")) {
            Cli.run("diff", founding, administrator, "-o", folder.resolve("changes." + ending)).exits(0);
            assertTrue(Files.readString(folder.resolve("changes." + ending + ".steps.txt")).startsWith("1. "));
        }
    }

    @Test
    void oneOfTheTwoMayComeFromStandardInput() throws IOException {
        String expected = Cli.run("diff", founding, generated).exits(0).out();
        assertEquals(expected, Cli.runWith(Files.readAllBytes(founding), "diff", "-", generated).exits(0).out());
        assertEquals(expected, Cli.runWith(Files.readAllBytes(generated), "diff", founding, "-").exits(0).out());
        Cli.run("diff", "-", "-").exits(2);
    }
}

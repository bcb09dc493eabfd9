package org.exsite.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.exsite.model.Organization;
import org.exsite.model.naming.Suppression;
import org.exsite.model.query.Sites;
import org.exsite.model.storage.OrganizationStorage;
import org.exsite.rules.ConfigurationFile;
import org.exsite.samples.SampleOrganization;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.unboundid.util.json.JSONObject;

/** Which rules count and which findings are not to be seen, as a team and an organization say. */
class RuleSettingsTest {

    private static final String RULE = "ims-admin-mailbox-without-x400";

    @TempDir
    Path folder;

    private Path founding;

    @BeforeEach
    void writeTheFoundingCase() throws IOException {
        founding = Organizations.founding(Files.createDirectories(folder.resolve("sites")));
    }

    @Test
    void theFileInAFolderAboveCounts() throws IOException {
        Files.writeString(folder.resolve(ConfigurationFile.NAME), RULE + " = off\nrecipient-without-x400 = info\n");
        Cli.Result result = Cli.run("check", founding).exits(0);
        assertEquals(1, result.lines().size());
        assertTrue(result.lines().getFirst().startsWith("info Q155104 "), result.out());
    }

    @Test
    void theFileThatIsNamedCountsInsteadAndItsFaultsAreTold() throws IOException {
        Files.writeString(folder.resolve(ConfigurationFile.NAME), RULE + " = off\n");
        Path mine = folder.resolve("mine");
        Files.writeString(mine, "recipient-without-x400 = off\nnonsense\n");
        Cli.Result result = Cli.run("check", founding, "--config", mine).exits(1);
        assertEquals(1, result.lines().size());
        assertTrue(result.lines().getFirst().contains(RULE), result.out());
        assertTrue(result.err().contains(mine + ", line 2: "), result.err());
    }

    @Test
    void aFileThatCannotBeReadIsNamedWithTheReason() {
        Path none = folder.resolve("none");
        assertEquals(none + " cannot be read: there is no such file.",
                Cli.run("check", founding, "--config", none).exits(3).err().strip());
        assertEquals(folder + " cannot be read: it is a folder, a file was expected.",
                Cli.run("check", founding, "--config", folder).exits(3).err().strip());
    }

    @Test
    void rulesAndParametersThatThereAreNoneOfAreTold() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine"),
                RULE + " = off\nrecipient-without-x40 = off\ntoo-many-sites.limt = 5\n");
        List<String> told = Cli.run("check", founding, "--config", mine).exits(1).err().lines().toList();
        assertEquals(3, told.size(), told.toString());
        assertTrue(told.get(0).startsWith(mine + ": there is no rule or parameter recipient-without-x40."), told.get(0));
        assertTrue(told.get(1).startsWith(mine + ": there is no rule or parameter too-many-sites.limt."), told.get(1));
    }

    @Test
    void fixesGoByTheSameFile() throws IOException {
        Files.writeString(folder.resolve(ConfigurationFile.NAME),
                RULE + " = off\nrecipient-without-x400 = off\n");
        assertEquals("", Cli.run("fix", founding, "--all", "--dry-run").exits(0).out());
    }

    @Test
    void aSuppressedProblemIsCountedAndWrittenWithItsReason() throws Exception {
        Organization organization = SampleOrganization.founding();
        Sites.find(Sites.sites(organization).getFirst(), "Recipients/Postmast").orElseThrow().getSuppressions()
                .add(new Suppression("recipient-without-x400", "proxyAddresses", "Only for the test"));
        OrganizationStorage.save(organization, founding);
        Cli.Result result = Cli.run("check", founding).exits(1);
        assertEquals(1, result.lines().size());
        assertEquals(List.of("one error, 0 warnings, 0 notes. One more is suppressed."), result.err().lines().toList());
        JSONObject json = new JSONObject(Cli.run("check", founding, "--format", "json").exits(1).out());
        assertEquals(1, json.getFieldAsArray("findings").size());
        JSONObject suppressed = (JSONObject) json.getFieldAsArray("suppressed").getFirst();
        assertEquals("Only for the test", suppressed.getFieldAsString("reason"));
        assertEquals("recipient-without-x400", suppressed.getFieldAsString("rule"));
        JSONObject sarif = new JSONObject(Cli.run("check", founding, "--format", "sarif").exits(1).out());
        JSONObject run = (JSONObject) sarif.getFieldAsArray("runs").getFirst();
        assertEquals(1, run.getFieldAsArray("results").stream().map(JSONObject.class::cast)
                .filter(found -> found.getFieldAsArray("suppressions") != null).count());
    }
}

package org.exsite.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.exsite.model.InternetMailService;
import org.exsite.model.Organization;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The case of article Q300535 on the command line, from a sample with every fault to the change that is taken back. */
class FoundingCaseTest {

    private static final String RULE = "ims-admin-mailbox-without-x400";

    @TempDir
    Path folder;

    private Path sample;
    private Path fixed;
    private String service;
    private String mailbox;

    @BeforeEach
    void makeASampleWithEveryFault() throws IOException {
        sample = folder.resolve("sample.exsite");
        fixed = folder.resolve("fixed.exsite");
        List<String> planted = Cli.run("sample", "--recipients", 200, "--sites", 2, "--faults", "-o", sample)
                .exits(0).lines();
        for (String rule : List.of(RULE, "ims-admin-mailbox-invalid", "recipient-without-x400",
                "proxy-address-not-unique", "proxy-address-syntax")) {
            assertTrue(planted.stream().anyMatch(line -> line.endsWith("[" + rule + "]")), rule + " in " + planted);
        }
        service = planted.stream().filter(line -> line.endsWith("[" + RULE + "]"))
                .map(line -> line.replaceAll("^planted Q\\d+ (/.*?): .*", "$1")).findFirst().orElseThrow();
        mailbox = administratorMailbox(sample);
    }

    @Test
    void checkPrintsThePlantedProblemsAndExitsWithOne() {
        List<String> lines = Cli.run("check", sample).exits(1).lines();
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("error Q300535 " + service + ": ")
                && line.endsWith("[" + RULE + "]")), lines.toString());
        for (String rule : List.of("ims-admin-mailbox-invalid", "recipient-without-x400", "proxy-address-not-unique",
                "proxy-address-syntax")) {
            assertTrue(lines.stream().anyMatch(line -> line.endsWith("[" + rule + "]")), rule);
        }
    }

    @Test
    void anotherRecipientThatHasAnX400AddressResolvesIt() throws IOException {
        String recipient = "/o=Trager/ou=North/cn=Recipients/cn=Administrator";
        fix(RULE + "=use-recipient:" + recipient);
        assertEquals(recipient, administratorMailbox(fixed));
    }

    @Test
    void theMailboxCalledAdministratorResolvesItAndBecomesAManualStep() throws IOException {
        fix(RULE + "=use-administrator");
        String administrator = administratorMailbox(fixed);
        assertTrue(administrator.endsWith("/cn=Administrator"), administrator);
        assertTrue(Organizations.find(Organizations.read(fixed), administrator, Recipient.class).getProxyAddresses()
                .stream().anyMatch(address -> address.isType(ProxyAddress.X400)));

        Path changes = folder.resolve("changes.csv");
        Cli.Result result = Cli.run("diff", sample, fixed, "--format", "csv", "-o", changes).exits(0);

        Path steps = folder.resolve("changes.csv.steps.txt");
        assertTrue(result.err().contains(steps.toString()), result.err());
        List<String> lines = Files.readAllLines(steps);
        assertTrue(lines.stream().anyMatch(line -> line.strip().startsWith("1.")), lines.toString());
        assertTrue(String.join(" ", lines).contains("Internet Mail"), lines.toString());
        assertTrue(String.join(" ", lines).contains("Administrator"), lines.toString());
    }

    @Test
    void theAddressThatSiteAddressingGeneratesResolvesItAndIsTheOnlyRowOfTheImportFile() throws IOException {
        fix(RULE + "=generate-x400");
        assertEquals(mailbox, administratorMailbox(fixed));

        Path changes = folder.resolve("changes.csv");
        Cli.Result result = Cli.run("diff", sample, fixed, "--format", "csv", "-o", changes).exits(0);

        assertTrue(result.err().matches("(?s).*\"(Append|Overwrite)\".*"), result.err());
        List<String> rows = Files.readAllLines(changes);
        assertEquals(2, rows.size(), rows.toString());
        assertTrue(rows.getFirst().startsWith("Obj-Class,Mode,"), rows.getFirst());
        assertTrue(rows.getLast().contains("X400:c="), rows.getLast());
        assertFalse(Files.exists(folder.resolve("changes.csv.steps.txt")));
    }

    @Test
    void importingTheChangeOntoTheOriginalGivesTheFixedDirectory() {
        fix(RULE + "=generate-x400");
        Path changes = folder.resolve("changes.csv");
        Cli.run("diff", sample, fixed, "--format", "csv", "-o", changes).exits(0);

        Path merged = folder.resolve("merged.exsite");
        Cli.run("convert", sample, changes, "-o", merged).exits(0);

        assertEquals("", Cli.run("diff", fixed, merged, "--format", "ldif").exits(0).out().replaceAll("version: 1|\\s",
                ""));
        Cli.run("check", "--rules", "Q300535", merged).exits(0);
    }

    /** Fixes the case with one choice and makes sure that it is gone. */
    private void fix(String choice) {
        Cli.Result result = Cli.run("fix", sample, "--rules", "Q300535", "--choose", choice, "-o", fixed).exits(0);
        assertTrue(result.lines().stream().anyMatch(line -> line.startsWith("fixed " + service + ": ")), result.out());
        Cli.Result check = Cli.run("check", "--rules", "Q300535", fixed).exits(0);
        assertEquals("", check.out());
        assertEquals("No problems were found.", check.err().strip());
    }

    private String administratorMailbox(Path file) throws IOException {
        Organization organization = Organizations.read(file);
        return Organizations.find(organization, service, InternetMailService.class).getAdministratorMailbox()
                .toString();
    }
}

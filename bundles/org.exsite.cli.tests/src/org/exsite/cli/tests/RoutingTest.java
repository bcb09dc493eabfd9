package org.exsite.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.query.Sites;
import org.exsite.model.storage.OrganizationStorage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.unboundid.util.json.JSONException;
import com.unboundid.util.json.JSONObject;

/** The commands trace and gwart on a sample of three sites. */
class RoutingTest {

    @TempDir
    Path folder;

    private Path file;
    private List<Site> sites;

    @BeforeEach
    void makeSample() throws IOException {
        file = folder.resolve("sample.exsite");
        Cli.run("sample", "--recipients", 30, "--sites", 3, "-o", file).exits(0);
        Organization organization = OrganizationStorage.load(file);
        sites = Sites.sites(organization);
    }

    @Test
    void aTraceSaysHowAMessageIsDelivered() {
        Cli.Result result = Cli.run("trace", file, "--to", mailbox(1).getDistinguishedName(), "--from",
                sites.get(0).getName()).exits(0);
        assertTrue(result.lines().getLast().startsWith("= Delivered to "), result.out());
        assertTrue(result.out().contains("Site Connector (" + sites.get(1).getName() + ") is chosen"), result.out());
        assertEquals("", result.err());
    }

    @Test
    void aTraceToNowhereHasAnExitCodeOfItsOwn() {
        Cli.Result result = Cli.run("trace", file, "--to", "QUEUE:somewhere").exits(1);
        assertTrue(result.lines().getLast().endsWith("(NDR 1/0) [Q133403]"), result.out());
    }

    @Test
    void aTraceIsWrittenAsJson() throws JSONException {
        String from = mailbox(1).getDistinguishedName().toString();
        JSONObject json = new JSONObject(Cli.run("trace", file, "--to", "somebody@elsewhere.example", "--from", from,
                "--size", 10, "--format", "json").exits(0).out());
        assertEquals("SMTP:somebody@elsewhere.example", json.getFieldAsString("address"));
        assertEquals("left", json.getFieldAsObject("outcome").getFieldAsString("kind"));
        assertFalse(json.getFieldAsArray("steps").isEmpty());
        assertFalse(json.getFieldAsArray("connectors").isEmpty());
    }

    @Test
    void aSenderIsFoundByAddressAndAConnectorByItsName() {
        String address = mailbox(0).getProxyAddresses().stream().filter(one -> one.isType("SMTP")).findFirst()
                .orElseThrow().value();
        String to = mailbox(1).getDistinguishedName().toString();
        Cli.Result usual = Cli.run("trace", file, "--to", to, "--from", address).exits(0);
        String connector = "Site Connector (" + sites.get(1).getName() + ")";
        String down = Sites.connectors(sites.get(0)).stream().filter(one -> connector.equals(one.getName())).findFirst()
                .orElseThrow().getDistinguishedName().toString();
        Cli.Result other = Cli.run("trace", file, "--to", to, "--from", address, "--down", down).exits(0);
        assertFalse(usual.out().contains("X400 to " + sites.get(1).getName() + " is chosen"), usual.out());
        assertTrue(other.out().contains("X400 to " + sites.get(1).getName() + " is chosen"), other.out());
    }

    @Test
    void wrongNamesAndAddressesAreWrongUsage() {
        assertTrue(Cli.run("trace", file, "--to", "nothing").exits(2).err().contains("is no address"));
        assertTrue(Cli.run("trace", file, "--to", "a@b.c", "--from", "NOBODY").exits(2).err().contains("NOBODY"));
        assertTrue(Cli.run("trace", file, "--to", "a@b.c", "--down", "NOTHING").exits(2).err().contains("NOTHING"));
        assertTrue(Cli.run("trace", file, "--to", "a@b.c", "--at", "noon").exits(2).err().contains("noon"));
        assertTrue(Cli.run("gwart", file, "--site", "NOWHERE").exits(2).err().contains("NOWHERE"));
        Cli.run("trace", file).exits(2);
        Cli.run("gwart", folder.resolve("missing.exsite")).exits(3);
    }

    @Test
    void theTableOfASiteIsWrittenAsAServerDoes() {
        List<String> lines = Cli.run("gwart", file, "--site", sites.get(0).getName()).exits(0).lines();
        String other = sites.get(1).getName();
        String organization = sites.get(0).getDistinguishedName().parent().value();
        assertTrue(lines.contains("EX,/O=" + organization + "/OU=" + other + ";,1,Site Connector (" + other + "),"),
                String.join("\n", lines));
        assertTrue(lines.stream().allMatch(line -> line.matches("[A-Z0-9]+,.*;,\\d+,.*,")), String.join("\n", lines));
        String all = Cli.run("gwart", file).exits(0).out();
        sites.forEach(site -> assertTrue(all.contains("[" + site.getDistinguishedName() + "]"), all));
    }

    @Test
    void aTableIsComparedWithThatOfAServer() throws IOException {
        Path real = folder.resolve("GWART0.MTA");
        String site = sites.get(0).getName();
        Cli.run("gwart", file, "--site", site, "-o", real).exits(0);
        Cli.Result same = Cli.run("gwart", file, "--site", site, "--compare", real).exits(0);
        assertEquals("", same.out());
        assertEquals(real + " is as it is calculated.", same.err().strip());

        List<String> lines = Files.readAllLines(real);
        String first = lines.removeFirst();
        lines.add("SMTP,*@else.example;,5,Somewhere,");
        Files.write(real, lines);
        assertEquals(List.of("Only calculated: " + first, "Only in the file: SMTP,*@else.example;,5,Somewhere,"),
                Cli.run("gwart", file, "--site", site, "--compare", real).exits(1).lines());
        assertTrue(Cli.run("gwart", file, "--compare", real).exits(2).err().contains("--site"));
        Cli.run("gwart", file, "--site", site, "--compare", file).exits(3);
    }

    @Test
    void numbersOutOfRangeAreWrongUsage() {
        String connector = Sites.connectors(sites.get(0)).getFirst().getName();
        assertTrue(Cli.run("gwart", file, "--cost", connector + "=101").exits(2).err().contains("from 0 to 100"));
        assertTrue(Cli.run("gwart", file, "--cost", connector + "=-1").exits(2).err().contains("from 0 to 100"));
        assertTrue(Cli.run("gwart", file, "--cost", connector + "=low").exits(2).err().contains("low is no cost"));
        assertEquals(connector + " is not of the form NAME=COST.",
                Cli.run("gwart", file, "--cost", connector).exits(2).err().strip());
        assertTrue(Cli.run("trace", file, "--to", "a@x.com", "--size", "-5").exits(2).err().contains("-5"));
        assertTrue(Cli.run("trace", file, "--to", "a@x.com", "--max-branches", "-1").exits(2).err().contains("-1"));
    }

    @Test
    void ofATreeX400AddressesAloneAreCompared() throws IOException {
        Path real = folder.resolve("GWART0.MTA");
        Files.write(real, List.of("X.400", "c=<ZZ>", "      NOWHERE, 0001", "      /O=ORG/OU=S/CN=NOWHERE"));
        Cli.Result result = Cli.run("gwart", file, "--site", sites.get(0).getName(), "--compare", real).exits(1);
        assertTrue(result.lines().contains("Only in the file: X400,c=ZZ;,1,NOWHERE,"), result.out());
        assertTrue(result.lines().stream().allMatch(line -> line.contains(": X400,")), result.out());
        assertTrue(result.err().contains("Line 1 "), result.err());
    }

    @Test
    void whatAConnectorThatIsDownTakesAwayIsListed() throws JSONException {
        String down = "X400 to Telco";
        Cli.Result result = Cli.run("gwart", file, "--down", down).exits(1);
        assertTrue(result.out().contains("no route any more"), result.out());
        JSONObject json = new JSONObject(Cli.run("gwart", file, "--down", down, "--format", "json").exits(1).out());
        assertEquals(sites.size(), json.getFieldAsArray("sites").size());
        String other = "Site Connector (" + sites.get(1).getName() + ")";
        Cli.run("gwart", file, "--site", sites.get(0).getName(), "--cost", other + "=50").exits(0);
    }

    @Test
    void thatNothingChangesIsSaid() {
        String telco = "X400 to Telco";
        int cost = sites.stream().flatMap(site -> Sites.connectors(site).stream())
                .filter(connector -> telco.equals(connector.getName()))
                .flatMap(connector -> connector.getAddressSpaces().stream()).findFirst().orElseThrow().getCost();
        Cli.Result result = Cli.run("gwart", file, "--cost", telco + "=" + cost).exits(0);
        assertEquals("", result.out());
        assertEquals("Nothing changes in the tables.", result.err().strip());
    }

    @Test
    void tablesAreWrittenAsJson() throws JSONException {
        JSONObject json = new JSONObject(Cli.run("gwart", file, "--format", "json").exits(0).out());
        assertEquals(sites.size(), json.getFieldAsArray("sites").size());
        assertFalse(((JSONObject) json.getFieldAsArray("sites").getFirst()).getFieldAsArray("entries").isEmpty());
    }

    private Mailbox mailbox(int site) {
        return Sites.recipients(sites.get(site)).filter(Mailbox.class::isInstance).map(Mailbox.class::cast)
                .filter(mailbox -> mailbox.getRejectMessagesFrom().isEmpty() && mailbox.getAcceptMessagesFrom().isEmpty())
                .findFirst().orElseThrow();
    }
}

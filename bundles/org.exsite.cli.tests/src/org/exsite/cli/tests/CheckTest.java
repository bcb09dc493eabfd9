package org.exsite.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.exsite.model.Organization;
import org.exsite.model.Recipient;
import org.exsite.model.storage.OrganizationStorage;
import org.exsite.samples.SampleOrganization;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.unboundid.util.json.JSONObject;
import com.unboundid.util.json.JSONString;

class CheckTest {

    private static final String RULE = "ims-admin-mailbox-without-x400";

    @TempDir
    Path folder;

    private Path founding;

    @BeforeEach
    void writeTheFoundingCase() throws IOException {
        founding = Organizations.founding(folder);
    }

    @Test
    void aProblemIsOneLineWithSeverityArticleObjectMessageAndRule() {
        Cli.Result result = Cli.run("check", founding, "--rules", "Q300535").exits(1);
        assertEquals(1, result.lines().size());
        assertTrue(result.lines().getFirst().matches(
                "error Q300535 /o=Trager/ou=North/cn=Configuration/\\S.*: \\S.* \\[" + RULE + "\\]"), result.out());
        assertEquals(List.of("one error, 0 warnings, 0 notes."), result.err().lines().toList());
    }

    @Test
    void ofACleanDirectoryItIsSaidThatNothingWasFound() throws IOException {
        Path clean = folder.resolve("clean.exsite");
        OrganizationStorage.save(SampleOrganization.builder().recipients(20).build(), clean);
        Cli.Result result = Cli.run("check", clean).exits(0);
        assertEquals("", result.out());
        assertEquals(List.of("No problems were found."), result.err().lines().toList());
    }

    @Test
    void rulesAreNamedByIdOrByArticle() {
        String byId = Cli.run("check", founding, "--rules", RULE).exits(1).out();
        assertEquals(byId, Cli.run("check", founding, "--rules", "Q300535").exits(1).out());
        assertEquals(byId, Cli.run("check", founding, "--rules", "q300535").exits(1).out());
        assertEquals(byId, Cli.run("check", founding, "--rules", "proxy-address-syntax,Q300535").exits(1).out());
        assertEquals("", Cli.run("check", founding, "--rules", "proxy-address-syntax").exits(0).out());
    }

    @Test
    void anUnknownRuleIsWrongUsage() {
        assertTrue(Cli.run("check", founding, "--rules", "Q999999").exits(2).err().contains("Q999999"));
    }

    @Test
    void aDistinguishedNameIsTheSameInEveryFormat() throws Exception {
        String line = Cli.run("check", founding, "--rules", "Q300535").exits(1).lines().getFirst();
        String name = line.substring(line.indexOf('/'), line.indexOf(": "));
        assertEquals(name, findings("--rules", "Q300535").getFirst().getFieldAsString("object"));
        assertTrue(Cli.run("check", founding, "--rules", "Q300535", "--format", "csv").exits(1).lines().get(1)
                .contains(name));
        assertTrue(Cli.run("check", founding, "--rules", "Q300535", "--format", "html").exits(1).out()
                .contains(name));
    }

    @Test
    void jsonIsTheContract() throws Exception {
        JSONObject finding = findings("--rules", "Q300535").getFirst();
        assertEquals(List.of("rule", "kb", "severity", "object", "class", "feature", "message", "fixes"),
                List.copyOf(finding.getFields().keySet()));
        assertEquals(RULE, finding.getFieldAsString("rule"));
        assertEquals(new JSONString("Q300535"), finding.getFieldAsArray("kb").getFirst());
        assertEquals(6, finding.getFieldAsArray("kb").size());
        assertEquals("error", finding.getFieldAsString("severity"));
        assertEquals("InternetMailService", finding.getFieldAsString("class"));
        assertEquals("administratorMailbox", finding.getFieldAsString("feature"));
        assertFalse(finding.getFieldAsString("message").isBlank());
        List<JSONObject> fixes = finding.getFieldAsArray("fixes").stream().map(JSONObject.class::cast).toList();
        assertEquals(List.of("use-recipient", "use-administrator", "generate-x400"),
                fixes.stream().map(fix -> fix.getFieldAsString("id")).toList());
        assertEquals(List.of(true, false, false),
                fixes.stream().map(fix -> fix.getFieldAsBoolean("needsChoice")).toList());
        assertTrue(fixes.stream().noneMatch(fix -> fix.getFieldAsString("label").isBlank()));
    }

    @Test
    void jsonIsSortedByObjectAndRuleAndTheSameInEveryRun() throws Exception {
        Path sample = folder.resolve("sample.exsite");
        Cli.run("sample", "--recipients", 200, "--faults", "-o", sample).exits(0);
        String first = Cli.run("check", sample, "--format", "json").exits(1).out();
        assertEquals(first, Cli.run("check", sample, "--format", "json").exits(1).out());
        List<String> order = findings(first).stream()
                .map(f -> f.getFieldAsString("object") + "\n" + f.getFieldAsString("rule")).toList();
        assertTrue(order.size() >= 5);
        assertEquals(order.stream().sorted(Comparator.comparing((String s) -> s.split("\n")[0],
                String.CASE_INSENSITIVE_ORDER).thenComparing(s -> s)).toList(), order);
    }

    @Test
    void jsonOfACleanDirectoryHasAnEmptyList() throws Exception {
        String out = Cli.run("check", founding, "--rules", "proxy-address-syntax", "--format", "json").exits(0).out();
        assertEquals(List.of(), new JSONObject(out).getFieldAsArray("findings"));
    }

    @Test
    void sarifHoldsTheRuleAndTheObject() throws Exception {
        JSONObject log = new JSONObject(
                Cli.run("check", founding, "--rules", "Q300535", "--format", "sarif").exits(1).out());
        assertEquals("2.1.0", log.getFieldAsString("version"));
        JSONObject run = (JSONObject) log.getFieldAsArray("runs").getFirst();
        JSONObject driver = run.getFieldAsObject("tool").getFieldAsObject("driver");
        assertEquals("Exsite", driver.getFieldAsString("name"));
        JSONObject rule = (JSONObject) driver.getFieldAsArray("rules").getFirst();
        assertEquals(RULE, rule.getFieldAsString("id"));
        for (String part : List.of("shortDescription", "fullDescription", "help")) {
            assertFalse(rule.getFieldAsObject(part).getFieldAsString("text").isBlank(), part);
        }
        assertEquals("error", rule.getFieldAsObject("defaultConfiguration").getFieldAsString("level"));
        JSONObject result = (JSONObject) run.getFieldAsArray("results").getFirst();
        assertEquals(RULE, result.getFieldAsString("ruleId"));
        assertEquals(0, result.getFieldAsInteger("ruleIndex"));
        assertEquals("error", result.getFieldAsString("level"));
        assertFalse(result.getFieldAsObject("message").getFieldAsString("text").isBlank());
        JSONObject location = (JSONObject) result.getFieldAsArray("locations").getFirst();
        JSONObject object = (JSONObject) location.getFieldAsArray("logicalLocations").getFirst();
        assertTrue(object.getFieldAsString("fullyQualifiedName").startsWith("/o=Trager/ou=North/"));
        assertTrue(location.getFieldAsObject("physicalLocation").getFieldAsObject("artifactLocation")
                .getFieldAsString("uri").endsWith("/founding.exsite"));
    }

    @Test
    void htmlAndCsvLetNoNameOfAFileBecomeMarkupOrAFormula() throws IOException {
        Organization organization = SampleOrganization.founding();
        Recipient jane = Organizations.find(organization, "/o=Trager/ou=North/cn=Recipients/cn=JDoe", Recipient.class);
        jane.setName("<script>alert('&')</script>");
        jane.getProxyAddresses().clear();
        Path hostile = folder.resolve("hostile.exsite");
        OrganizationStorage.save(organization, hostile);

        String html = Cli.run("check", hostile, "--format", "html", "--fail-on", "info").exits(1).out();
        assertFalse(html.contains("<script"), html);
        assertTrue(html.contains("&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;"), html);
        List<String> csv = Cli.run("check", hostile, "--format", "csv", "--fail-on", "info").exits(1).lines();
        assertEquals("severity,rule,kb,object,class,feature,message,fixes", csv.getFirst());
        assertTrue(csv.stream().skip(1).allMatch(row -> row.matches("(error|warning|info),.*")), csv.toString());
    }

    @Test
    void failOnDecidesTheExitCode() throws IOException {
        Path partial = Files.writeString(folder.resolve("partial.csv"),
                "Obj-Class,Directory Name,Obj-Container\r\nmailbox,Short\r\n");
        String out = Cli.run("check", partial, "--rules", "unread-line").exits(0).out();
        assertTrue(out.startsWith("warning "), out);
        for (String severity : List.of("warning", "info", "WARNING")) {
            assertEquals(out,
                    Cli.run("check", partial, "--rules", "unread-line", "--fail-on", severity).exits(1).out());
        }
        Cli.run("check", partial, "--rules", "unread-line", "--fail-on", "error").exits(0);
    }

    @Test
    void reportsAreWrittenAsUtf8WhateverTheTerminal() throws IOException {
        Path report = folder.resolve("report.html");
        Cli.Result result = Cli.run("check", founding, "--format", "html", "-o", report).exits(1);
        assertEquals("", result.out());
        String html = Files.readString(report, StandardCharsets.UTF_8);
        assertTrue(html.startsWith("<!DOCTYPE html>"));
        assertTrue(html.contains("Q300535"));
    }

    private List<JSONObject> findings(String... options) throws Exception {
        Object[] args = Stream.concat(
                Stream.of("check", founding, "--format", "json"),
                Stream.of(options)).toArray();
        return findings(Cli.run(args).exits(1).out());
    }

    private static List<JSONObject> findings(String json) throws Exception {
        return new JSONObject(json).getFieldAsArray("findings").stream().map(JSONObject.class::cast).toList();
    }
}

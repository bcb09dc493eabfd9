package org.exsite.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.Recipient;
import org.exsite.model.Site;
import org.exsite.model.query.Sites;
import org.exsite.model.storage.OrganizationStorage;
import org.exsite.samples.SampleOrganization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    private static final Pattern LINK = Pattern.compile("href=\"#([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    @TempDir
    Path folder;

    @Test
    void theReportTellsWhatThereIsAndWhatIsWrong() throws IOException {
        Path report = folder.resolve("report.html");
        assertEquals("", Cli.run("report", Organizations.founding(folder), "-o", report).exits(0).out());
        String page = Files.readString(report);
        assertTrue(page.contains("<h1>Exchange organization Trager</h1>"), page);
        assertTrue(page.contains("<h3 id=\"ims-admin-mailbox-without-x400\">"), page);
        assertTrue(page.contains("<bdi>Error</bdi></td><td class=\"number\"><bdi>2</bdi>"), page);
        assertTrue(page.contains("<bdi>Warning</bdi></td><td class=\"number\"><bdi>0</bdi>"), page);
        assertTrue(page.contains("Site North") && page.contains("Site South"), page);
        assertTrue(page.contains("<bdi>NORTH1</bdi>"), page);
        assertFalse(page.contains("Suppressed problems</h2>"), page);
    }

    @Test
    void everyLinkLeadsToSomethingInThePage() throws IOException {
        String page = Cli.run("report", Organizations.founding(folder)).exits(0).out();
        List<String> ids = ID.matcher(page).results().map(match -> match.group(1)).toList();
        assertEquals(ids.size(), ids.stream().distinct().count());
        assertEquals(List.of(), LINK.matcher(page).results().map(MatchResult::group)
                .map(link -> link.substring(7, link.length() - 1)).filter(id -> !ids.contains(id))
                .collect(Collectors.toList()));
        assertFalse(Pattern.compile("(src|href)=\"(?!#)").matcher(page).find(), "nothing is loaded");
    }

    @Test
    void namesAreNotMarkup() throws IOException {
        Organization organization = SampleOrganization.builder().recipients(20).sites(1).build();
        Site site = Sites.sites(organization).getFirst();
        site.setDisplayName("<script>alert(1)</script>");
        Recipient recipient = Sites.recipients(organization).filter(Mailbox.class::isInstance).findFirst().orElseThrow();
        recipient.getProxyAddresses().clear();
        recipient.setName("\"><img src=x onerror=alert(1)>");
        Path file = folder.resolve("evil.exsite");
        OrganizationStorage.save(organization, file);
        String page = Cli.run("report", file).exits(0).out();
        assertFalse(page.contains("<script>"), page);
        assertFalse(page.contains("<img"), page);
        assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), page);
        assertTrue(page.contains("&quot;&gt;&lt;img src=x onerror=alert(1)&gt;"), page);
    }

    @Test
    void whatIsOffIsNotInTheReport() throws IOException {
        Path founding = Organizations.founding(folder);
        Files.writeString(folder.resolve(".exsite-rules"), "ims-admin-mailbox-without-x400 = off\n");
        assertFalse(Cli.run("report", founding).exits(0).out().contains("ims-admin-mailbox-without-x400"));
    }
}

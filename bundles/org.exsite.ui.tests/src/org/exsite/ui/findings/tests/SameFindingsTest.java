package org.exsite.ui.findings.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.exsite.cli.Main;
import org.exsite.model.Organization;
import org.exsite.rules.EvaluationMonitor;
import org.exsite.rules.Evaluator;
import org.exsite.rules.Finding;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.samples.SampleFaults;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.markers.ProblemMarkers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Editor, markers of a file that nobody has open, command line and a bare evaluation tell the same. */
class SameFindingsTest {

    private static final Pattern JSON = Pattern.compile(
            "\"rule\":\"([^\"]+)\".*?\"severity\":\"(\\w+)\".*?\"message\":\"((?:[^\"\\\\]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)");

    @BeforeEach
    @AfterEach
    void clear() throws Exception {
        Desk.clear();
    }

    @Test
    void theSameIsFoundFourWays() throws Exception {
        Organization organization = SampleOrganization.builder().recipients(60).sites(2).seed(1).build();
        SampleFaults.plant(organization);
        List<String> expected = texts(Evaluator.evaluate(ExchangeRules.catalogue(), List.of(organization),
                EvaluationMonitor.NONE));
        assertTrue(expected.size() > 200, expected.size() + " findings");

        IFile file = Desk.put("Same", "same.exsite", organization);
        Await.markers();
        assertEquals(expected, Desk.markers(file).stream().map(SameFindingsTest::text).sorted().toList());

        assertEquals(expected, commandLine(file));

        OrganizationEditor editor = Desk.open(file);
        assertEquals(expected, texts(editor.getValidation().findings()));
        Await.markers();
        assertEquals(expected, Desk.markers(file).stream().map(SameFindingsTest::text).sorted().toList());
    }

    private static List<String> texts(List<Finding> findings) {
        return findings.stream().map(finding -> text(finding.rule().id(), finding.severity().ordinal(), finding.message()))
                .sorted().toList();
    }

    private static String text(String rule, int severity, String message) {
        return rule + ' ' + severity + ' ' + message;
    }

    /** A marker begins with the article, and holds no more than a marker may. */
    private static String text(IMarker marker) {
        String message = marker.getAttribute(IMarker.MESSAGE, "").replaceFirst("^Q\\d{6}: ", "");
        return text(marker.getAttribute(ProblemMarkers.RULE, ""),
                IMarker.SEVERITY_ERROR - marker.getAttribute(IMarker.SEVERITY, -1), message);
    }

    private static List<String> commandLine(IFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new String[] {"check", "--format", "json", file.getLocation().toOSString()},
                new ByteArrayInputStream(new byte[0]), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        List<String> found = new ArrayList<>();
        Matcher matcher = JSON.matcher(out.toString(StandardCharsets.UTF_8));
        while (matcher.find()) {
            found.add(text(matcher.group(1), List.of("error", "warning", "info").indexOf(matcher.group(2)),
                    ESCAPE.matcher(matcher.group(3)).replaceAll(SameFindingsTest::plain)));
        }
        return found.stream().sorted().toList();
    }

    private static String plain(MatchResult escape) {
        String code = escape.group(1);
        return Matcher.quoteReplacement(code.length() > 1
                ? String.valueOf((char) Integer.parseInt(code.substring(1), 16))
                : code.equals("n") ? "\n" : code.equals("t") ? "\t" : code.equals("r") ? "\r" : code);
    }
}

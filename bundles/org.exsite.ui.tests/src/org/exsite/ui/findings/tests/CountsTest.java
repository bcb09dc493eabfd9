package org.exsite.ui.findings.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.Section;
import org.exsite.model.Organization;
import org.exsite.rules.EvaluationMonitor;
import org.exsite.rules.Evaluator;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.rules.exchange.RuleGroup;
import org.exsite.samples.SampleFaults;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.pages.OverviewPage;
import org.exsite.ui.findings.FindingGrouping;
import org.exsite.ui.findings.FindingsView;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.Widgets;
import org.exsite.ui.markers.ProblemMarkers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is counted at different places is the same. */
class CountsTest {

    @BeforeEach
    @AfterEach
    void clear() throws Exception {
        Desk.clear();
    }

    @Test
    void markersViewOverviewAndCommandLineCountTheSame() throws Exception {
        Organization organization = SampleOrganization.builder().recipients(200).sites(3).build();
        SampleFaults.plant(organization);
        Map<Severity, Long> expected = Evaluator.evaluate(ExchangeRules.catalogue(), List.of(organization),
                EvaluationMonitor.NONE).stream()
                .collect(Collectors.groupingBy(finding -> finding.severity(), TreeMap::new, Collectors.counting()));
        assertEquals(3, expected.size(), "faults of every severity are planted");
        IFile file = Desk.put("Counts", "faulty.exsite", organization);
        OrganizationEditor editor = Desk.open(file);
        Await.markers();

        assertEquals(expected, Desk.markers(file).stream().filter(ProblemMarkers::hasRule).collect(Collectors
                .groupingBy(marker -> severity(marker), TreeMap::new, Collectors.counting())));
        FindingsView.show(Desk.page(), FindingGrouping.SEVERITY, Severity.ERROR);
        FindingsView view = (FindingsView) Desk.page().findView(FindingsView.ID);
        Tree tree = Widgets.all(shell(view), Tree.class)
                .filter(each -> each.getColumnCount() == 5 && each.getColumn(4).getText().startsWith("Suppressed"))
                .findFirst().orElseThrow();
        assertEquals("Errors (" + expected.get(Severity.ERROR) + ")", tree.getItem(0).getText());
        assertEquals("Warnings (" + expected.get(Severity.WARNING) + ")", tree.getItem(1).getText());
        assertEquals("Notes (" + expected.get(Severity.INFO) + ")", tree.getItem(2).getText());
        assertEquals(expected.get(Severity.ERROR).intValue(), tree.getItem(0).getItemCount());

        Desk.show(editor, OverviewPage.ID);
        Await.until("the overview counts", () -> Widgets.all(shell(view), ImageHyperlink.class)
                .anyMatch(link -> link.isVisible() && link.getText().equals("Errors")));
        ImageHyperlink errors = Widgets.all(shell(view), ImageHyperlink.class)
                .filter(link -> link.isVisible() && link.getText().equals("Errors")).findFirst().orElseThrow();
        String numbers = Widgets.all(errors.getParent(), Label.class)
                .map(Label::getText).collect(Collectors.joining(" "));
        assertEquals(expected.values().stream().map(String::valueOf).collect(Collectors.joining(" ")), numbers);
        assertTrue(Widgets.all(shell(view), Section.class).filter(Section::isVisible)
                .anyMatch(section -> section.getText().equals("Problems by rule")));
    }

    @Test
    void theProblemsViewCanGroupByEverySubject() throws Exception {
        try (Reader texts = new InputStreamReader(Platform.getBundle("org.exsite.ui").getEntry("plugin.properties")
                .openStream(), StandardCharsets.UTF_8);
                Reader plugin = new InputStreamReader(Platform.getBundle("org.exsite.ui").getEntry("plugin.xml")
                        .openStream(), StandardCharsets.UTF_8)) {
            PropertyResourceBundle titles = new PropertyResourceBundle(texts);
            String extensions = new BufferedReader(plugin).lines().collect(Collectors.joining("\n"));
            for (RuleGroup group : ExchangeRules.groups()) {
                assertEquals(group.title(), titles.getString("subject." + group.name()));
                assertTrue(extensions.contains("markerGroupingEntry=\"org.exsite.ui.subject." + group.name()
                        + "\" value=\"" + group.name() + "\""), group.name());
            }
        }
    }

    private static Severity severity(IMarker marker) {
        return switch (marker.getAttribute(IMarker.SEVERITY, -1)) {
            case IMarker.SEVERITY_ERROR -> Severity.ERROR;
            case IMarker.SEVERITY_WARNING -> Severity.WARNING;
            default -> Severity.INFO;
        };
    }

    private static Shell shell(IWorkbenchPart part) {
        return part.getSite().getShell();
    }
}

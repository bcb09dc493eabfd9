package org.exsite.ui.settings.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.exsite.rules.ConfigurationFile;
import org.exsite.rules.Rule;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.Widgets;
import org.exsite.ui.settings.RuleSettings;
import org.exsite.ui.settings.RulesPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Severities are set in the preferences, for the workspace and for a team; open editors and markers follow. */
class RulesPageTest {

    private static final String FOUNDING = "ims-admin-mailbox-without-x400";
    private static final Rule RULE = ExchangeRules.catalogue().rule(FOUNDING).orElseThrow();
    private static final String CLOSE = "Apply and Close";

    private IFile file;
    private OrganizationEditor editor;

    @BeforeEach
    void theFoundingCaseInAnEditor() throws Exception {
        Desk.clear();
        forget();
        file = Desk.put("Settings", "trager.exsite", SampleOrganization.founding());
        editor = Desk.open(file);
        Await.markers();
        assertEquals(1, Desk.markers(file, FOUNDING).size());
    }

    @AfterEach
    void clear() throws Exception {
        forget();
        Desk.clear();
    }

    private static void forget() throws Exception {
        InstanceScope.INSTANCE.getNode("org.exsite.ui").remove(RuleSettings.RULES);
    }

    @Test
    void thePagesAreFoundByTheNameOfTheProgram() {
        IExtensionRegistry registry = Platform.getExtensionRegistry();
        Map<String, String> keywords = Arrays.stream(registry.getConfigurationElementsFor("org.eclipse.ui.keywords"))
                .collect(Collectors.toMap(word -> word.getAttribute("id"), word -> word.getAttribute("label"),
                        (first, second) -> first));
        List<String> found = Arrays.stream(registry.getConfigurationElementsFor("org.eclipse.ui.preferencePages"))
                .filter(page -> page.getContributor().getName().equals("org.exsite.ui"))
                .map(page -> keywords.get(page.getChildren("keywordReference")[0].getAttribute("id"))).toList();
        assertEquals(2, found.size());
        assertTrue(found.stream().allMatch(words -> words.contains("exsite")), found::toString);
    }

    @Test
    void aRuleThatIsSwitchedOffHasNoFindingsInOpenEditors() {
        set("This workspace", "Off");

        assertEquals(FOUNDING + " = off\n", stored());
        Await.until("the editor has looked anew", () -> !hasFinding());
        Await.until("the marker is gone", () -> Desk.markers(file, FOUNDING).isEmpty());

        set("This workspace", "Default (Error)");
        Await.until("the problem is back", () -> hasFinding() && Desk.markers(file, FOUNDING).size() == 1);
        assertEquals("", stored());
    }

    @Test
    void theFileOfATeamIsWrittenAndItsCommentsStay() throws Exception {
        Path team = file.getLocation().toPath().resolveSibling(ConfigurationFile.NAME);
        Files.writeString(team, "# what we agreed on\n" + FOUNDING + " = error\n");

        Await.Answer answer = Await.answer("Preferences", CLOSE, shell -> {
            scope(shell, "The team of Settings");
            Combo severity = severity(shell);
            assertEquals("Error", severity.getText());
            choose(severity, "Info");
        });
        RulesPage.open(RULE);
        answer.check();

        assertEquals("# what we agreed on\n" + FOUNDING + " = info\n", Files.readString(team, StandardCharsets.UTF_8));
        assertEquals("", stored());
        Await.until("the editor has looked anew", () -> editor.getValidation().findings().stream()
                .anyMatch(finding -> finding.rule() == RULE && finding.severity().name().equals("INFO")));
    }

    @Test
    void whatIsNotAppliedChangesNothing() {
        Await.Answer answer = Await.answer("Preferences", "Cancel", shell -> choose(severity(shell), "Off"));
        RulesPage.open(RULE);
        answer.check();
        assertEquals("", stored());
        assertTrue(hasFinding());
    }

    @Test
    void thePageOpensAtTheRule() {
        Await.Answer answer = Await.answer("Preferences", "Cancel", shell -> {
            Tree rules = Widgets.all(shell, Tree.class).filter(tree -> tree.getColumnCount() == 3).findFirst()
                    .orElseThrow();
            assertEquals(RULE, rules.getSelection()[0].getData());
            assertEquals("Internet Mail Service", rules.getSelection()[0].getParentItem().getText());
            assertEquals(ExchangeRules.groups().size(), rules.getItemCount());
        });
        RulesPage.open(RULE);
        answer.check();
    }

    private void set(String scope, String severity) {
        Await.Answer answer = Await.answer("Preferences", CLOSE, shell -> {
            scope(shell, scope);
            choose(severity(shell), severity);
        });
        RulesPage.open(RULE);
        answer.check();
    }

    private static void scope(Shell shell, String label) {
        choose(Widgets.all(shell, Combo.class).filter(combo -> Arrays.asList(combo.getItems()).contains("This workspace"))
                .findFirst().orElseThrow(), label);
    }

    private static Combo severity(Shell shell) {
        Combo severity = Widgets.all(shell, Combo.class).filter(combo -> Arrays.asList(combo.getItems()).contains("Off"))
                .findFirst().orElseThrow();
        assertTrue(severity.isEnabled());
        return severity;
    }

    private static void choose(Combo combo, String label) {
        int index = 0;
        while (!combo.getItem(index).startsWith(label)) {
            index++;
        }
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private boolean hasFinding() {
        return editor.getValidation().findings().stream().anyMatch(finding -> finding.rule() == RULE);
    }

    private static String stored() {
        String stored = InstanceScope.INSTANCE.getNode("org.exsite.ui").get(RuleSettings.RULES, "");
        assertFalse(stored.contains("null"));
        return stored;
    }
}

package org.exsite.ui.findings.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.exsite.model.Organization;
import org.exsite.rules.Finding;
import org.exsite.samples.SampleFaults;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.quickfix.EditorFixes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is offered for several problems of one rule. */
class FixesTogetherTest {

    @BeforeEach
    @AfterEach
    void clear() throws Exception {
        Desk.clear();
    }

    @Test
    void aFixThatSomeOfThemTakeSaysHowMany() throws Exception {
        Organization organization = SampleOrganization.builder().recipients(60).sites(2).build();
        SampleFaults.plant(organization);
        OrganizationEditor editor = Desk.open(Desk.put("Together", "faulty.exsite", organization));
        List<Finding> findings = editor.getValidation().findings().stream()
                .filter(finding -> finding.rule().id().equals("address-generator-without-type")).toList();
        assertEquals(3, findings.size());

        MenuManager menu = new MenuManager();
        EditorFixes.fillTogether(menu, editor, findings);
        List<String> labels = Arrays.stream(menu.getItems()).map(ActionContributionItem.class::cast)
                .map(item -> item.getAction().getText().replace("@", "")).toList();
        assertTrue(labels.getFirst().endsWith(" (all 3 selected)"), labels.toString());
        assertTrue(labels.getLast().endsWith(" (2 of the 3 selected)"), labels.toString());
        menu.dispose();
    }
}

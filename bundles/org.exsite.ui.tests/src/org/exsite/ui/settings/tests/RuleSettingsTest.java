package org.exsite.ui.settings.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.exsite.rules.ConfigurationFile;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A team says in a file beside its organizations which rules count; editors and markers go by it at once. */
class RuleSettingsTest {

    private static final String FOUNDING = "ims-admin-mailbox-without-x400";
    private static final String OTHER = "recipient-without-x400";

    @BeforeEach
    @AfterEach
    void clear() throws Exception {
        Desk.clear();
    }

    @Test
    void editorsAndMarkersGoByTheFileOfTheTeam() throws Exception {
        IFile file = Desk.put("Team", "trager.exsite", SampleOrganization.founding());
        Await.markers();
        assertEquals(1, Desk.markers(file, FOUNDING).size());
        assertEquals(1, Desk.markers(file, OTHER).size());

        IFile settings = file.getProject().getFile(ConfigurationFile.NAME);
        settings.write((FOUNDING + " = off\n").getBytes(StandardCharsets.UTF_8), true, false, false,
                new NullProgressMonitor());
        Await.until("the marker of the rule that is off has gone", () -> Desk.markers(file, FOUNDING).isEmpty());
        assertEquals(1, Desk.markers(file, OTHER).size());

        OrganizationEditor editor = Desk.open(file);
        assertEquals(1, editor.getValidation().findings().size());
        settings.write((OTHER + " = off\n").getBytes(StandardCharsets.UTF_8), true, false, false,
                new NullProgressMonitor());
        Await.until("the editor has looked anew", () -> editor.getValidation().findings().stream()
                .map(finding -> finding.rule().id()).toList().equals(List.of(FOUNDING)));
        settings.delete(true, new NullProgressMonitor());
        Await.until("both rules count again", () -> editor.getValidation().findings().size() == 2);
        Await.markers();
        Await.until("both markers are back", () -> Desk.markers(file, FOUNDING).size() == 1
                && Desk.markers(file, OTHER).size() == 1);
    }
}

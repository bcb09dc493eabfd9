package org.exsite.ui.findings.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.exsite.model.Organization;
import org.exsite.model.query.Sites;
import org.exsite.model.storage.OrganizationStorage;
import org.exsite.rules.Finding;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.Widgets;
import org.exsite.ui.quickfix.EditorFixes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A problem is suppressed with a reason, which the organization keeps, and is shown again. */
class SuppressionTest {

    private static final String FOUNDING = "ims-admin-mailbox-without-x400";
    private static final String OTHER = "recipient-without-x400";
    private static final String SUPPRESS = "Suppress with a reason...";
    private static final String REASON = "The service is switched off.";

    private IFile file;

    @BeforeEach
    void theFoundingCase() throws Exception {
        Desk.clear();
        file = Desk.put("Suppressed", "trager.exsite", SampleOrganization.founding());
        Await.markers();
    }

    @AfterEach
    void clear() throws Exception {
        Desk.clear();
    }

    @Test
    void suppressingInAnEditorIsOneStepThatUndoTakesBack() throws Exception {
        OrganizationEditor editor = Desk.open(file);
        Await.markers();
        IMarker marker = Desk.markers(file, FOUNDING).getFirst();
        Await.Answer answer = Await.answer("Suppress", "Suppress", SuppressionTest::typeReason);
        Desk.fix(marker, SUPPRESS).run(marker);
        answer.check();
        Await.markers();

        assertEquals(List.of(), Desk.markers(file, FOUNDING));
        assertEquals(1, Desk.markers(file, OTHER).size());
        assertEquals(List.of(OTHER), rules(editor.getValidation().findings()));
        assertEquals(List.of(FOUNDING), rules(editor.getEvaluation().suppressed()));
        assertEquals(REASON, editor.getEvaluation().suppressed().getFirst().suppression().orElseThrow());
        assertEquals("Suppress problem", editor.getEditingDomain().getCommandStack().getUndoCommand().getLabel());

        editor.getEditingDomain().getCommandStack().undo();
        Await.markers();
        assertEquals(1, Desk.markers(file, FOUNDING).size());
        assertEquals(List.of(), editor.getEvaluation().suppressed());
        assertFalse(editor.isDirty());
    }

    @Test
    void whatIsSuppressedCanBeShownAgain() throws Exception {
        OrganizationEditor editor = Desk.open(file);
        Await.Answer answer = Await.answer("Suppress", "Suppress", SuppressionTest::typeReason);
        EditorFixes.suppress(editor, editor.getValidation().findings());
        answer.check();
        assertEquals(List.of(), editor.getValidation().findings());
        assertEquals(2, editor.getEvaluation().suppressed().size());

        EditorFixes.restore(editor, editor.getEvaluation().suppressed());

        assertEquals(2, editor.getValidation().findings().size());
        assertEquals(List.of(), editor.getEvaluation().suppressed());
        assertEquals("Show 2 suppressed problems again",
                editor.getEditingDomain().getCommandStack().getUndoCommand().getLabel());
    }

    @Test
    void withoutAReasonNothingIsSuppressed() throws Exception {
        OrganizationEditor editor = Desk.open(file);
        Await.Answer answer = Await.answer("Suppress", "Cancel", shell -> {
            assertFalse(suppress(shell).isEnabled());
            Widgets.all(shell, Text.class).filter(Text::getEditable).findFirst().orElseThrow().setText("  \n ");
            assertFalse(suppress(shell).isEnabled());
        });
        EditorFixes.suppress(editor, editor.getValidation().findings());
        answer.check();
        assertEquals(2, editor.getValidation().findings().size());
        assertFalse(editor.isDirty());
    }

    @Test
    void problemsOfAFileThatIsNotOpenAreSuppressedAndSaved() throws Exception {
        WorkbenchMarkerResolution resolution = (WorkbenchMarkerResolution) Desk
                .fix(Desk.markers(file, FOUNDING).getFirst(), SUPPRESS);
        assertEquals(0, resolution.findOtherMarkers(Desk.markers(file).toArray(IMarker[]::new)).length);
        Await.Answer answer = Await.answer("Suppress", "Suppress", SuppressionTest::typeReason);
        resolution.run(Desk.markers(file, FOUNDING).toArray(IMarker[]::new), new NullProgressMonitor());
        answer.check();
        Await.markers();

        assertEquals(List.of(), Desk.markers(file, FOUNDING));
        Organization saved = OrganizationStorage.load(file.getLocation().toPath());
        assertTrue(suppressions(saved).contains(REASON), suppressions(saved));
    }

    private static String suppressions(Organization organization) {
        StringBuilder all = new StringBuilder();
        Sites.objects(organization)
                .forEach(object -> object.getSuppressions().forEach(all::append));
        return all.toString();
    }

    private static void typeReason(Shell shell) {
        Widgets.all(shell, Text.class).filter(Text::getEditable).findFirst().orElseThrow().setText(REASON);
        assertTrue(suppress(shell).isEnabled());
    }

    private static Button suppress(Shell shell) {
        return Widgets.all(shell, Button.class).filter(button -> button.getText().replace("&", "").equals("Suppress"))
                .findFirst().orElseThrow();
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }
}

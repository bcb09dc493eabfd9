package org.exsite.ui.start.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.ide.IDE;
import org.exsite.app.FirstProblem;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.OrganizationEditors;
import org.exsite.ui.editor.pages.OrganizationPage;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.live.LiveValidation.State;
import org.exsite.ui.recipients.RecipientsPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is shown of the organization that the application is started with. */
class PageAtStartTest {

    private IFile file;

    @BeforeEach
    void put() throws Exception {
        Desk.clear();
        file = Desk.put("start", "trager.exsite", SampleOrganization.founding());
    }

    @AfterEach
    void clear() throws Exception {
        Desk.clear();
    }

    @Test
    void thePageThatIsAskedForIsShownBeforeTheProblemsAreKnown() throws Exception {
        FirstProblem.revealOnce("recipients");
        List<String> seen = new ArrayList<>();
        OrganizationEditors.Listener look = new OrganizationEditors.Listener() {
            @Override
            public void opened(OrganizationEditor editor) {
                seen.add(editor.getActivePageInstance().getId());
                assertNotEquals(State.CHECKED, editor.getValidation().state());
            }

            @Override
            public void closed(OrganizationEditor editor) {
                // Nothing was kept
            }
        };
        OrganizationEditors.addListener(look);
        try {
            OrganizationEditor editor = Desk.open(file);
            assertEquals(List.of(RecipientsPage.ID), seen);
            Await.until("the first problem is selected",
                    () -> !editor.getSelection().objects().equals(List.of(editor.getOrganization())));
            assertEquals(RecipientsPage.ID, editor.getActivePageInstance().getId());
        } finally {
            OrganizationEditors.removeListener(look);
        }
    }

    @Test
    void withoutAPageTheFormOfTheFirstProblemIsShown() throws Exception {
        FirstProblem.revealOnce(null);
        OrganizationEditor editor = (OrganizationEditor) IDE.openEditor(Desk.page(), file);
        Await.until("the first problem is selected", () -> Desk.isChecked(editor)
                && !editor.getSelection().objects().equals(List.of(editor.getOrganization())));
        assertEquals(OrganizationPage.ID, editor.getActivePageInstance().getId());
    }
}

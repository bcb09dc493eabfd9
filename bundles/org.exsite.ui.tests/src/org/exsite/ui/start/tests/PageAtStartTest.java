package org.exsite.ui.start.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ide.IDE;
import org.exsite.app.Arguments;
import org.exsite.app.FirstProblem;
import org.exsite.app.OpenAtStart;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.OrganizationEditors;
import org.exsite.ui.editor.pages.OrganizationPage;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.Widgets;
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
        FirstProblem.revealOnce(file::equals, "recipients");
        List<String> seen = new ArrayList<>();
        OrganizationEditors.Listener look = opened(editor -> {
            seen.add(editor.getActivePageInstance().getId());
            assertNotEquals(State.CHECKED, editor.getValidation().state());
        });
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

    private static OrganizationEditors.Listener opened(Consumer<OrganizationEditor> look) {
        return new OrganizationEditors.Listener() {
            @Override
            public void opened(OrganizationEditor editor) {
                look.accept(editor);
            }

            @Override
            public void closed(OrganizationEditor editor) {
                // Nothing was kept
            }
        };
    }

    @Test
    void whoTurnsToAnotherPageWhileProblemsAreLookedForStaysThere() throws Exception {
        FirstProblem.revealOnce(file::equals, null);
        OrganizationEditors.Listener turn = opened(editor -> editor.setActivePage(RecipientsPage.ID));
        OrganizationEditors.addListener(turn);
        try {
            OrganizationEditor editor = Desk.open(file);
            assertEquals(RecipientsPage.ID, editor.getActivePageInstance().getId());
            assertEquals(List.of(editor.getOrganization()), editor.getSelection().objects());
        } finally {
            OrganizationEditors.removeListener(turn);
        }
    }

    @Test
    void anEditorOfTheSessionBeforeDoesNotTakeThePage() throws Exception {
        IFile old = Desk.put("start", "old.exsite", SampleOrganization.founding());
        OrganizationEditor restored = (OrganizationEditor) IDE.openEditor(Desk.page(), old);
        new OpenAtStart(new Arguments(List.of(file.getLocation().toPath()), false, "recipients")).run();
        Await.until("the file is open", () -> OrganizationEditors.find(file).filter(Desk::isChecked).isPresent()
                && Desk.isChecked(restored));

        assertEquals(RecipientsPage.ID,
                OrganizationEditors.find(file).orElseThrow().getActivePageInstance().getId());
        assertEquals(OrganizationPage.ID, restored.getActivePageInstance().getId());
    }

    @Test
    void severalExportsAreImportedTogether() throws Exception {
        Path folder = file.getLocation().toPath().getParent();
        List<Path> exports = List.of(Files.writeString(folder.resolve("one.csv"), "Obj-Class,Directory Name\r\n"),
                Files.writeString(folder.resolve("two.csv"), "Obj-Class,Directory Name\r\n"));
        Await.Answer wizard = Await.answer("Import Directory Export", "Cancel",
                shell -> assertEquals(exports.stream().map(Path::toString).toList(), List.of(Widgets
                        .all(shell, org.eclipse.swt.widgets.List.class).findFirst().orElseThrow().getItems())));
        new OpenAtStart(new Arguments(exports, false, null)).run();
        boolean[] done = new boolean[1];
        Display.getCurrent().asyncExec(() -> done[0] = true);
        Await.until("the wizard was open", () -> done[0]);
        wizard.check();
    }

    @Test
    void withoutAPageTheFormOfTheFirstProblemIsShown() throws Exception {
        FirstProblem.revealOnce(file::equals, null);
        OrganizationEditor editor = (OrganizationEditor) IDE.openEditor(Desk.page(), file);
        Await.until("the first problem is selected", () -> Desk.isChecked(editor)
                && !editor.getSelection().objects().equals(List.of(editor.getOrganization())));
        assertEquals(OrganizationPage.ID, editor.getActivePageInstance().getId());
    }
}

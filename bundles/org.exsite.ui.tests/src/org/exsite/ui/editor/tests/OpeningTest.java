package org.exsite.ui.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.ide.IDE;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.OrganizationEditors;
import org.exsite.ui.editor.pages.OrganizationPage;
import org.exsite.ui.editor.pages.ProblemCounts;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.Widgets;
import org.exsite.ui.live.LiveValidation.State;
import org.exsite.ui.live.ProblemCheck;
import org.exsite.ui.markers.ProblemMarkers;
import org.exsite.ui.recipients.RecipientsPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file is read, shown, and looked at for problems, each in the background; both can be stopped and begun again. */
class OpeningTest {

    private IFile file;
    private OrganizationEditor editor;
    private int problems;
    private boolean held;

    @BeforeEach
    void putAFile() throws Exception {
        Desk.clear();
        file = Desk.put("Opening", "trager.exsite", SampleOrganization.founding());
        Await.markers();
        problems = Desk.markers(file).size();
        assertTrue(problems > 0);
    }

    @AfterEach
    void clear() throws Exception {
        goOn();
        Desk.clear();
    }

    /** From now on no job begins. */
    private void hold() {
        held = true;
        Job.getJobManager().suspend();
    }

    private void goOn() {
        if (held) {
            held = false;
            Job.getJobManager().resume();
        }
    }

    /** Opens the file; it is read, but not yet looked at for problems. */
    private void openAndHold() throws Exception {
        editor = (OrganizationEditor) IDE.openEditor(Desk.page(), file);
        Runnable hold = this::hold;
        editor.addModelListener(hold);
        Await.until("the file is read", () -> editor.getOrganization() != null);
        editor.removeModelListener(hold);
        Await.until("the heading says so",
                () -> message().startsWith("Looking for problems"));
    }

    private String message() {
        return Desk.message(editor);
    }

    private void click(String text) {
        Event enter = new Event();
        enter.character = SWT.CR;
        Widgets.all(Desk.heading(editor), Hyperlink.class).filter(link -> link.getText().contains(text)).findFirst()
                .orElseThrow()
                .notifyListeners(SWT.KeyDown, enter);
    }

    @Test
    void theEditorIsSeenBeforeItsFirstPageIsMade() throws Exception {
        editor = (OrganizationEditor) IDE.openEditor(Desk.page(), file);
        OrganizationPage first = (OrganizationPage) editor.findPage(OrganizationPage.ID);
        assertSame(first, editor.getActivePageInstance());
        assertNull(first.getPartControl());

        Await.until("the file is read", () -> editor.getOrganization() != null);
        Desk.settle(editor);
        assertTrue(first.isMade());
        assertInstanceOf(Tree.class, Display.getCurrent().getFocusControl());
    }

    @Test
    void thePageThatIsAskedForAtOnceIsTheFirstOne() throws Exception {
        editor = (OrganizationEditor) IDE.openEditor(Desk.page(), file);
        editor.setActivePage(RecipientsPage.ID);
        Await.until("the file is read", () -> editor.getOrganization() != null);
        Desk.settle(editor);
        assertEquals(RecipientsPage.ID, editor.getActivePageInstance().getId());
        assertNull(((OrganizationPage) editor.findPage(OrganizationPage.ID)).getPartControl());
    }

    @Test
    void whatWasReadIsShownBeforeItsProblemsAreKnown() throws Exception {
        openAndHold();

        assertEquals(State.CHECKING, editor.getValidation().state());
        assertEquals(List.of(), editor.getValidation().findings());
        Await.until("the tree shows it", () -> Widgets.all(editor.getSite().getShell(), Tree.class)
                .anyMatch(tree -> Widgets.item(tree, editor.getOrganization()).isPresent()));
        assertEquals(State.CHECKING, editor.getValidation().state());

        goOn();
        Await.until("the problems are known", () -> Desk.isChecked(editor));
        assertEquals(problems, editor.getValidation().findings().size());
        Await.until("the heading says how many",
                () -> ProblemCounts.text(editor.getValidation()).equals(message()));
    }

    @Test
    void whoStopsTheSearchForProblemsIsToldAndCanBeginItAgain() throws Exception {
        openAndHold();
        click("Looking for problems");
        goOn();
        Await.until("the search is over", () -> editor.getValidation().state() == State.UNCHECKED);
        Await.markers();

        assertTrue(message().startsWith("Problems not checked"), message());
        assertEquals(problems, Desk.markers(file).size(), "nothing new is known of problems");
        rename("Edited");
        assertEquals("Edited", editor.getOrganization().getDisplayName());

        click("Problems not checked");
        Await.until("the problems are known", () -> Desk.isChecked(editor));
        assertEquals(problems, editor.getValidation().findings().size());
        editor.getEditingDomain().getCommandStack().undo();
        assertFalse(editor.isDirty());
    }

    @Test
    void anEditWaitsForTheProblems() throws Exception {
        openAndHold();
        Display.getCurrent().asyncExec(this::goOn);

        rename("Edited");

        assertTrue(Desk.isChecked(editor));
        assertEquals("Edited", editor.getOrganization().getDisplayName());
        assertEquals(problems, editor.getEvaluation().findings().size());
    }

    @Test
    void theTreeFollowsAnEditOfWhatWasShownBeforeTheProblemsWereKnown() throws Exception {
        openAndHold();
        goOn();
        rename("Edited");
        Await.markers();

        assertTrue(Widgets.all(editor.getSite().getShell(), Tree.class).filter(Tree::isVisible)
                .anyMatch(tree -> Widgets.item(tree, editor.getOrganization())
                        .filter(item -> item.getText().equals("Edited")).isPresent()));
    }

    @Test
    void whoStopsReadingCanBeginItAgain() throws Exception {
        hold();
        editor = (OrganizationEditor) IDE.openEditor(Desk.page(), file);
        Await.until("it is said that the file is read",
                () -> message().startsWith("Reading the file"));
        click("Reading the file");
        goOn();
        Await.until("the reading has stopped",
                () -> message().startsWith("Reading was stopped"));
        assertNull(editor.getOrganization());

        click("Reading was stopped");
        Await.until("the file is read", () -> Desk.isChecked(editor));
    }

    @Test
    void anEditorThatIsClosedWhileItReadsOrLooksForProblemsLeavesNothing() throws Exception {
        hold();
        editor = (OrganizationEditor) IDE.openEditor(Desk.page(), file);
        Desk.page().closeEditor(editor, false);
        goOn();
        Await.markers();
        assertEquals(List.of(), OrganizationEditors.all());

        openAndHold();
        Desk.page().closeEditor(editor, false);
        goOn();
        Await.markers();
        assertEquals(List.of(), OrganizationEditors.all());
        assertEquals(problems, Desk.markers(file).size());
    }

    @Test
    void aSearchThatIsReplacedWhenItIsCompleteFollowsTheOrganizationNoLonger() throws Exception {
        editor = Desk.open(file);
        int followers = editor.getOrganization().eAdapters().size();
        editor.checkProblems();
        awaitWithoutTellingTheWindow();
        editor.checkProblems();
        Await.until("the problems are known", () -> Desk.isChecked(editor));
        assertEquals(followers, editor.getOrganization().eAdapters().size());

        editor.checkProblems();
        awaitWithoutTellingTheWindow();
        hold();
        editor.checkProblems();
        editor.checkProblems();
        goOn();
        Await.until("the problems are known", () -> Desk.isChecked(editor));
        assertEquals(followers, editor.getOrganization().eAdapters().size());
        assertEquals(problems, editor.getValidation().findings().size());
    }

    /** The search is over, but its result is still to be taken over. */
    private static void awaitWithoutTellingTheWindow() throws InterruptedException {
        for (Job job : Job.getJobManager().find(ProblemMarkers.JOB_FAMILY)) {
            if (job instanceof ProblemCheck) {
                job.join();
            }
        }
    }

    private void rename(String name) {
        editor.execute(editor.getEditingDomain().set(List.of(editor.getOrganization()),
                Literals.ORGANIZATION__DISPLAY_NAME, name));
    }
}

package org.exsite.ui.comparison.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.forms.widgets.Form;
import org.exsite.model.storage.OrganizationStorage;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.comparison.ComparisonEditor;
import org.exsite.ui.comparison.ComparisonInput;
import org.exsite.ui.editor.OrganizationInput;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.Widgets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comparison and its files: broken, gone, moved, changed, outside of the workspace, and reading that is stopped. */
class ComparedFilesTest extends ComparedStates {

    @TempDir
    Path folder;

    private static List<Job> comparisons() {
        return Arrays.stream(Job.getJobManager().find(null)).filter(job -> job.getName().startsWith("Comparing "))
                .toList();
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndReadAgainWhenItHasChanged() throws Exception {
        tuesday.write("<nothing/>".getBytes(StandardCharsets.UTF_8), true, false, false, null);
        open(monday, tuesday);
        Form form = heading("Differences");
        assertTrue(Widgets.all(form, Label.class).anyMatch(label -> label.isVisible()
                && label.getText().startsWith(tuesday.getLocation().toOSString() + " cannot be read: ")));
        assertTrue(form.getMessage().startsWith("Not compared"));

        tuesday.write(Desk.bytes(changed(o -> jane(o).setTitle("Chief"))), true, false, false, null);

        heading("Differences (1)");
        rows(1);
    }

    @Test
    void aFileThatIsGoneIsNamed() throws Exception {
        open(monday, tuesday);
        heading("Differences (2)");

        monday.delete(true, null);

        Form form = heading("Differences");
        assertTrue(Widgets.all(form, Label.class).anyMatch(label -> label.isVisible()
                && label.getText().equals("There is no file " + monday.getLocation().toOSString() + " any longer.")));
    }

    @Test
    void aFileThatIsRenamedOrMovedIsFollowed() throws Exception {
        ComparisonEditor part = open(monday, tuesday);
        heading("Differences (2)");

        monday.move(monday.getFullPath().removeLastSegments(1).append("first.exsite"), true, null);
        Await.until("the part follows", () -> part.getTitle().equals("first.exsite - tuesday.exsite"));
        heading("Differences (2)");
        rows(2);

        monday.getProject().move(monday.getProject().getFullPath().removeLastSegments(1).append("Elsewhere"), true, null);
        Await.until("the part follows", () -> part.getTitleToolTip().contains("Elsewhere"));
        heading("Differences (2)");
        ComparisonInput files = (ComparisonInput) part.getEditorInput();
        assertEquals(List.of("/Elsewhere/first.exsite", "/Elsewhere/tuesday.exsite"),
                List.of(files.before().file().getFullPath().toString(), files.after().file().getFullPath().toString()));
    }

    @Test
    void refreshReadsTheFilesAgain() throws Exception {
        open(monday, tuesday);
        heading("Differences (2)");
        Tree tree = rows(2);
        select(tree, 0);
        Object before = tree.getItem(0).getData();

        run("org.eclipse.ui.file.refresh");

        heading("Differences (2)");
        select(rows(2), 0);
        assertNotSame(before, tree.getItem(0).getData());
    }

    @Test
    void filesOutsideOfTheWorkspaceAreComparedWhereTheyLie() throws Exception {
        Path outside = folder.resolve("monday.exsite");
        OrganizationStorage.save(SampleOrganization.founding(), outside);
        ComparisonEditor part = (ComparisonEditor) ComparisonEditor.open(Desk.page(),
                new ComparisonInput(OrganizationInput.of(outside.toUri()), OrganizationInput.of(monday)));

        heading("No Differences");
        assertEquals(folder.getFileName() + "/monday.exsite - Compared/monday.exsite", part.getTitle());
    }

    @Test
    void comparingCanBeStopped() {
        Job.getJobManager().suspend();
        try {
            open(monday, tuesday);
            assertEquals(1, comparisons().size());
            comparisons().getFirst().cancel();
            Await.until("it says so", () -> form().filter(form -> !form.isBusy()
                    && "Not compared (click to compare)".equals(form.getMessage())).isPresent());
        } finally {
            Job.getJobManager().resume();
        }
        press("Read Again");
        heading("Differences (2)");
    }

    @Test
    void aPartThatIsClosedWhileItReadsLeavesNothing() {
        Job.getJobManager().suspend();
        try {
            ComparisonEditor part = open(monday, tuesday);
            assertEquals(1, comparisons().size());
            Desk.page().closeEditor(part, false);
        } finally {
            Job.getJobManager().resume();
        }
        Await.until("nothing is being compared", () -> comparisons().isEmpty());
        assertTrue(form().isEmpty());
    }
}

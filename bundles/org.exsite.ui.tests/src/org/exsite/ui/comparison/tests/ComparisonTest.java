package org.exsite.ui.comparison.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.model.storage.OrganizationStorage;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.comparison.ComparisonEditor;
import org.exsite.ui.comparison.ComparisonInput;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.OrganizationInput;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.Widgets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two states of an organization are compared, as somebody does who wants to know what happened since yesterday. */
class ComparisonTest {

    private static final String EACH_OTHER = "org.exsite.ui.compareEachOther";
    private static final String WITH = "org.exsite.ui.compareWith";
    private static final String JANE = "/o=Trager/ou=North/cn=Recipients/cn=JDoe";
    private static final String POSTMASTER = "/o=Trager/ou=North/cn=Recipients/cn=Postmast";

    @TempDir
    Path folder;

    private final Shell shell = Desk.page().getWorkbenchWindow().getShell();
    private IFile monday;
    private IFile tuesday;

    @BeforeEach
    void putTwoStates() throws Exception {
        Desk.clear();
        monday = Desk.put("Compared", "monday.exsite", SampleOrganization.founding());
        tuesday = Desk.put("Compared", "tuesday.exsite", changed(o -> {
            jane(o).setTitle("Boss");
            o.setDisplayName("Trager Limited");
        }));
        age(monday, 2);
        age(tuesday, 1);
    }

    @AfterEach
    void clear() throws Exception {
        Desk.clear();
    }

    private static Organization changed(Consumer<Organization> change) {
        Organization organization = SampleOrganization.founding();
        change.accept(organization);
        return organization;
    }

    private static Mailbox jane(Organization organization) {
        return (Mailbox) find(organization, JANE);
    }

    private static DirectoryObject find(Organization organization, String name) {
        return DistinguishedNames.find(organization, DistinguishedName.parse(name));
    }

    private static void age(IFile file, int days) throws IOException, CoreException {
        Files.setLastModifiedTime(file.getLocation().toPath(),
                FileTime.from(Instant.parse("2026-03-10T12:00:00Z").minusSeconds(days * 86_400L)));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
    }

    private static void select(IResource... resources) throws CoreException {
        CommonNavigator explorer = (CommonNavigator) Desk.page().showView(ProjectExplorer.VIEW_ID);
        Await.until("the explorer has the selection", () -> {
            explorer.getCommonViewer().setSelection(new StructuredSelection(resources), true);
            return explorer.getCommonViewer().getStructuredSelection().size() == resources.length;
        });
    }

    private static boolean isEnabled(String command) {
        return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command).isEnabled();
    }

    private static void run(String command) throws Exception {
        Desk.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
    }

    private static ComparisonEditor open(IFile before, IFile after) {
        return (ComparisonEditor) ComparisonEditor.open(Desk.page(),
                new ComparisonInput(OrganizationInput.of(before), OrganizationInput.of(after)));
    }

    private Optional<Form> form() {
        return Widgets.all(shell, Form.class).filter(form -> form.isVisible() && form.getText().contains("Differences"))
                .findFirst();
    }

    /** Waits until the heading says something and nothing is being read. */
    private Form heading(String text) {
        Await.until("the heading says " + text, () -> form().filter(form -> text.equals(form.getText())
                && !form.isBusy()).isPresent());
        return form().orElseThrow();
    }

    private Tree rows(int count) {
        Tree tree = Widgets.all(form().orElseThrow(), Tree.class).findFirst().orElseThrow();
        Await.until(count + " changes are shown", () -> tree.getItemCount() == count);
        return tree;
    }

    private static void select(Tree tree, int index) {
        TreeItem item = tree.getItem(index);
        assertFalse(item.getText().isEmpty());
        Await.until("the row is filled", () -> item.getData() != null);
        tree.setSelection(item);
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Selection, event);
    }

    private void press(String text) {
        Button button = Widgets.all(form().orElseThrow(), Button.class)
                .filter(candidate -> candidate.getText().replace("&", "").equals(text)).findFirst().orElseThrow();
        Await.until(text + " can be pressed", button::isEnabled);
        button.notifyListeners(SWT.Selection, new Event());
    }

    private static List<Job> comparisons() {
        return Arrays.stream(Job.getJobManager().find(null)).filter(job -> job.getName().startsWith("Comparing "))
                .toList();
    }

    @Test
    void twoSelectedFilesAreComparedFromTheOlderToTheNewer() throws Exception {
        select(tuesday, monday);
        run(EACH_OTHER);

        heading("Differences (2)");
        assertEquals("monday.exsite - tuesday.exsite", Desk.page().getActiveEditor().getTitle());
        assertEquals(monday.getLocation().toOSString() + " (old), " + tuesday.getLocation().toOSString() + " (new)",
                Desk.page().getActiveEditor().getTitleToolTip());
        Tree tree = rows(2);
        tree.getItem(1).setExpanded(true);
        assertEquals("Changed", tree.getItem(1).getText(1));
        assertEquals("Title", tree.getItem(1).getItem(0).getText(0));
        assertEquals("", tree.getItem(1).getItem(0).getText(2));
        assertEquals("Boss", tree.getItem(1).getItem(0).getText(3));
        assertFalse(Desk.page().getActiveEditor().isDirty());
    }

    @Test
    void theCommandsAreForOneFileAndForTwo() throws Exception {
        IFile text = monday.getProject().getFile("notes.txt");
        text.write("nothing".getBytes(StandardCharsets.UTF_8), true, false, false, null);
        IFile wednesday = Desk.put("Compared", "wednesday.exsite", SampleOrganization.founding());

        select(monday);
        assertTrue(isEnabled(WITH));
        assertFalse(isEnabled(EACH_OTHER));
        select(monday, tuesday);
        assertFalse(isEnabled(WITH));
        assertTrue(isEnabled(EACH_OTHER));
        select(monday, text);
        assertFalse(isEnabled(WITH));
        assertFalse(isEnabled(EACH_OTHER));
        select(monday, tuesday, wednesday);
        assertFalse(isEnabled(EACH_OTHER));
        select(text);
        assertFalse(isEnabled(WITH));
        select(monday.getProject());
        assertFalse(isEnabled(WITH));
    }

    @Test
    void oneFileIsComparedWithTheOneThatIsChosen() throws Exception {
        select(tuesday);
        Await.Answer answer = Await.answer("Compare Organization", "OK", dialog -> {
            Table list = Widgets.all(dialog, Table.class).findFirst().orElseThrow();
            Await.until("the list is filled", () -> list.getItemCount() == 1);
            assertEquals("monday.exsite - Compared", list.getItem(0).getText());
        });
        run(WITH);
        answer.check();

        heading("Differences (2)");
        assertEquals("monday.exsite - tuesday.exsite", Desk.page().getActiveEditor().getTitle());
    }

    @Test
    void theFilterKeepsWhatHasTheTextInIt() {
        open(monday, tuesday);
        heading("Differences (2)");
        Text filter = Widgets.all(form().orElseThrow(), Text.class).findFirst().orElseThrow();

        filter.setText(" bOSS ");
        assertTrue(rows(1).getItem(0).getText(4).endsWith("cn=Recipients"));

        filter.setText("");
        rows(2);
    }

    @Test
    void theSidesCanBeSwapped() {
        ComparisonEditor part = open(monday, tuesday);
        heading("Differences (2)");

        press("Swap Sides");

        assertEquals("tuesday.exsite - monday.exsite", part.getTitle());
        heading("Differences (2)");
        Tree tree = rows(2);
        tree.getItem(1).setExpanded(true);
        assertEquals("Boss", tree.getItem(1).getItem(0).getText(2));
        assertEquals("", tree.getItem(1).getItem(0).getText(3));
    }

    @Test
    void filesThatHoldTheSameHaveNoDifferences() throws Exception {
        IFile copy = Desk.put("Compared", "copy.exsite", SampleOrganization.founding());
        open(monday, copy);

        Form form = heading("No Differences");
        assertTrue(Widgets.all(form, Label.class).anyMatch(label -> label.isVisible()
                && label.getText().startsWith("Both files hold the same objects")));
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
    void aChangedObjectIsShownInTheEditorOfTheNewerFile() throws Exception {
        open(monday, tuesday);
        heading("Differences (2)");
        select(rows(2), 1);

        press("Go to Object");

        assertSelected(tuesday, JANE);
    }

    @Test
    void aDeletedObjectIsShownInTheEditorOfTheOlderFile() throws Exception {
        tuesday.write(Desk.bytes(changed(o -> EcoreUtil.delete(find(o, POSTMASTER)))), true, false, false, null);
        OrganizationEditor opened = Desk.open(monday);
        open(monday, tuesday);
        Await.until("the deletion is shown", () -> form().isPresent()
                && Widgets.all(form().get(), Tree.class).findFirst().orElseThrow().getItemCount() > 0);
        heading(form().orElseThrow().getText());
        Tree tree = Widgets.all(form().orElseThrow(), Tree.class).findFirst().orElseThrow();
        int deleted = tree.getItemCount() - 1;
        assertEquals("Deleted", tree.getItem(deleted).getText(1));
        select(tree, deleted);

        press("Go to Object");

        assertSelected(monday, POSTMASTER);
        assertSame(opened, Desk.page().getActiveEditor());
    }

    private static void assertSelected(IFile file, String name) {
        Await.until("the object is selected", () -> Desk.page().getActiveEditor() instanceof OrganizationEditor editor
                && editor.getOrganization() != null && file.equals(editor.getFile())
                && editor.getSelection().objects().equals(List.of(find(editor.getOrganization(), name))));
        Desk.settle((OrganizationEditor) Desk.page().getActiveEditor());
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

    @Test
    void theSameComparisonIsOpenedOnce() {
        assertSame(open(monday, tuesday), open(monday, tuesday));
        assertNotSame(open(monday, tuesday), open(tuesday, monday));
    }
}

package org.exsite.ui.comparison.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.exsite.model.Organization;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.comparison.ComparisonEditor;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.Widgets;
import org.junit.jupiter.api.Test;

/** Two states of an organization are compared, as somebody does who wants to know what happened since yesterday. */
class ComparisonTest extends ComparedStates {

    private static final String EACH_OTHER = "org.exsite.ui.compareEachOther";
    private static final String WITH = "org.exsite.ui.compareWith";
    private static final String POSTMASTER = "/o=Trager/ou=North/cn=Recipients/cn=Postmast";

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
    void theSameComparisonIsOpenedOnce() {
        assertSame(open(monday, tuesday), open(monday, tuesday));
        assertNotSame(open(monday, tuesday), open(tuesday, monday));
    }
}

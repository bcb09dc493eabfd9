package org.exsite.ui.changes.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.exsite.directory.DirectoryWriter;
import org.exsite.directory.Format;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.model.naming.RawAttribute;
import org.exsite.model.storage.OrganizationStorage;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.changes.MergeWizard;
import org.exsite.ui.changes.PendingChangesPage;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.Widgets;
import org.exsite.ui.wizards.Baseline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was changed since the import is looked at, taken back, accepted, and merged with a newer export. */
class PendingChangesTest {

    private static final String JANE = "/o=Trager/ou=North/cn=Recipients/cn=JDoe";

    @TempDir
    Path folder;

    private IFile file;
    private OrganizationEditor editor;

    @BeforeEach
    void openAnImportedOrganization() throws Exception {
        Desk.clear();
        file = Desk.put("Changes", "trager.exsite", SampleOrganization.founding());
        Baseline.keep(file, SampleOrganization.founding(), new NullProgressMonitor());
        editor = Desk.open(file);
    }

    @AfterEach
    void clear() throws Exception {
        Desk.clear();
    }

    private static Mailbox jane(Organization organization) {
        return (Mailbox) DistinguishedNames.find(organization, DistinguishedName.parse(JANE));
    }

    private String title() {
        return jane(editor.getOrganization()).getTitle();
    }

    private void setTitle(String title) {
        editor.execute(editor.getEditingDomain().set(List.of(jane(editor.getOrganization())),
                ExsitePackage.Literals.MAILBOX.getEStructuralFeature("title"), title));
    }

    private Composite page() {
        Desk.show(editor, PendingChangesPage.ID);
        return (Composite) ((PendingChangesPage) editor.getActivePageInstance()).getPartControl();
    }

    private Tree tree(Composite parent) {
        return Widgets.all(parent, Tree.class).findFirst().orElseThrow();
    }

    /** Waits until the page shows as many objects and nothing is being compared. */
    private Tree rows(int count) {
        Composite page = page();
        Tree tree = tree(page);
        Button all = button(page, "Accept All");
        Await.until(count + " objects are shown", () -> tree.getItemCount() == count && all.isEnabled() == count > 0);
        return tree;
    }

    private static Button button(Composite parent, String text) {
        return Widgets.all(parent, Button.class).filter(button -> button.getText().replace("&", "").equals(text))
                .findFirst().orElseThrow(() -> new AssertionError("no button " + text));
    }

    private static void press(Composite parent, String text) {
        Button button = button(parent, text);
        Await.until(text + " can be pressed", button::isEnabled);
        button.notifyListeners(SWT.Selection, new Event());
    }

    private static TreeItem select(Tree tree, TreeItem item) {
        String shown = item.getText();
        assertFalse(shown.isEmpty());
        Await.until("the row is filled", () -> item.getData() != null);
        tree.setSelection(item);
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Selection, event);
        return item;
    }

    @Test
    void anEditIsListedRevertedAndBackAfterUndo() throws Exception {
        rows(0);
        setTitle("Boss");
        Tree tree = rows(1);
        assertEquals("Changed", tree.getItem(0).getText(1));
        tree.getItem(0).setExpanded(true);
        TreeItem attribute = tree.getItem(0).getItem(0);
        assertEquals("Title", attribute.getText());
        assertEquals("Boss", attribute.getText(3));
        picture(page());

        select(tree, attribute);
        press(page(), "Revert");
        assertNull(title());
        assertTrue(editor.getEditingDomain().getCommandStack().getUndoCommand().getLabel().startsWith("Revert Title"));
        rows(0);

        editor.getEditingDomain().getCommandStack().undo();
        assertEquals("Boss", title());
        rows(1);
    }

    @Test
    void whatWasOpenAndSelectedStaysSoWhenThereIsAnotherChange() throws Exception {
        setTitle("Boss");
        Tree tree = rows(1);
        TreeItem row = tree.getItem(0);
        Event expand = new Event();
        expand.item = row;
        row.setExpanded(true);
        tree.notifyListeners(SWT.Expand, expand);
        select(tree, row.getItem(0));

        editor.execute(editor.getEditingDomain().set(List.of(editor.getOrganization()),
                ExsitePackage.Literals.ORGANIZATION__DISPLAY_NAME, "Trager Limited"));
        rows(2);
        TreeItem again = Arrays.stream(tree.getItems()).filter(TreeItem::getExpanded).findFirst().orElseThrow();
        assertEquals("Title", again.getItem(0).getText());
        assertEquals(List.of(again.getItem(0)), List.of(tree.getSelection()));
        press(page(), "Revert");
        assertNull(title());
        assertEquals("Trager Limited", editor.getOrganization().getDisplayName());
    }

    @Test
    void anAcceptedChangeIsPartOfTheBaselineAndTheOthersStay() throws Exception {
        setTitle("Boss");
        editor.execute(editor.getEditingDomain().set(List.of(editor.getOrganization()),
                ExsitePackage.Literals.ORGANIZATION__DISPLAY_NAME, "Trager Limited"));
        Tree tree = rows(2);
        select(tree, tree.getItem(0));
        press(page(), "Accept");
        rows(1);

        Organization baseline = OrganizationStorage.load(Baseline.of(file).getLocation().toPath());
        assertEquals("Trager Limited", baseline.getDisplayName());
        assertNull(jane(baseline).getTitle());
        assertEquals("Boss", title());
    }

    @Test
    void theFilterKeepsWhatHasTheTextInIt() {
        setTitle("Boss");
        editor.execute(editor.getEditingDomain().set(List.of(editor.getOrganization()),
                ExsitePackage.Literals.ORGANIZATION__DISPLAY_NAME, "Trager Limited"));
        rows(2);
        Text filter = Widgets.all(page(), Text.class).findFirst().orElseThrow();

        filter.setText("bOSS");

        assertEquals("Changed", rows(1).getItem(0).getText(1));
        assertTrue(rows(1).getItem(0).getText(4).endsWith("cn=Recipients"));
    }

    @Test
    void withoutABaselineThePageExplainsAndOffersOne() throws Exception {
        Baseline.of(file).delete(true, null);
        Composite page = page();
        Await.until("the explanation is shown", () -> Widgets.all(page, Label.class)
                .anyMatch(label -> label.isVisible() && label.getText().startsWith("This organization was not imported")));
        setTitle("Boss");

        press(page, "Take the Present State as the Baseline");

        Await.until("the table is shown", () -> tree(page).isVisible());
        rows(0);
        assertFalse(editor.isDirty());
        setTitle("Chief");
        rows(1);
    }

    @Test
    void aConflictWithANewerExportIsDecidedAndUndoneInOneStep() throws Exception {
        setTitle("Boss");
        Path export = newer(o -> {
            jane(o).setTitle("Chief");
            o.setDisplayName("Trager Limited");
        });
        MergeWizard wizard = new MergeWizard();
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(file));
        wizard.preset(List.of(export));
        Shell shell = Desk.page().getWorkbenchWindow().getShell();
        WizardDialog dialog = new WizardDialog(shell, wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        assertFalse(button(dialog.getShell(), "Remove").isEnabled(), "no file is selected that could be removed");
        press(dialog.getShell(), "Next >");
        Tree tree = tree(dialog.getShell());
        assertEquals(2, tree.getItemCount());
        TreeItem conflict = tree.getItem(1);
        assertEquals("conflict: decide", conflict.getText(1));
        picture(dialog.getShell());

        select(tree, conflict);
        press(dialog.getShell(), "Take Newer Export");
        Await.until("the decision is shown", () -> !tree.getItem(1).getText(1).startsWith("conflict"));
        press(dialog.getShell(), "Finish");

        assertEquals("Chief", title());
        assertEquals("Trager Limited", editor.getOrganization().getDisplayName());
        Await.until("the baseline is the newer export", () -> "Chief".equals(baselineTitle()));
        rows(0);
        editor.getEditingDomain().getCommandStack().undo();
        assertEquals("Boss", title());
        assertEquals(SampleOrganization.founding().getDisplayName(), editor.getOrganization().getDisplayName());
        Await.until("the baseline is the older export again", () -> baselineTitle() == null);
        rows(1);
        editor.getEditingDomain().getCommandStack().redo();
        Await.until("the baseline is the newer export again", () -> "Chief".equals(baselineTitle()));
    }

    @Test
    void whatWasAcceptedAfterAMergeStaysAcceptedWhenTheMergeIsUndone() throws Exception {
        Path export = newer(o -> jane(o).setTitle("Chief"));
        finishMerge(export);
        Await.until("the baseline is the newer export", () -> "Chief".equals(baselineTitle()));
        editor.execute(editor.getEditingDomain().set(List.of(editor.getOrganization()),
                ExsitePackage.Literals.ORGANIZATION__DISPLAY_NAME, "Trager Limited"));
        rows(1);
        press(page(), "Accept All");
        rows(0);

        editor.getEditingDomain().getCommandStack().undo();
        editor.getEditingDomain().getCommandStack().undo();

        Await.until("the baseline is the older export again", () -> baselineTitle() == null);
        assertEquals("Trager Limited", OrganizationStorage.load(Baseline.of(file).getLocation().toPath())
                .getDisplayName());
    }

    @Test
    void aNewObjectIsListedWithItsRawAttributes() throws Exception {
        Mailbox fresh = ExsiteFactory.eINSTANCE.createMailbox();
        fresh.setName("Fresh");
        fresh.getRawAttributes().add(new RawAttribute("Some-Attribute", "some value"));
        editor.execute(AddCommand.create(editor.getEditingDomain(), jane(editor.getOrganization()).eContainer(),
                ExsitePackage.Literals.DIRECTORY_OBJECT__CHILDREN, fresh));
        Tree tree = rows(1);
        tree.getItem(0).setExpanded(true);

        assertEquals("New", tree.getItem(0).getText(1));
        assertEquals("Some-Attribute", tree.getItem(0).getItem(0).getText());
        assertEquals("some value", tree.getItem(0).getItem(0).getText(3));
    }

    private void finishMerge(Path export) {
        MergeWizard wizard = new MergeWizard();
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(file));
        wizard.preset(List.of(export));
        WizardDialog dialog = new WizardDialog(Desk.page().getWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        press(dialog.getShell(), "Next >");
        press(dialog.getShell(), "Finish");
    }

    private String baselineTitle() {
        try {
            return jane(OrganizationStorage.load(Baseline.of(file).getLocation().toPath())).getTitle();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path newer(Consumer<Organization> change) throws Exception {
        Organization organization = SampleOrganization.founding();
        change.accept(organization);
        Path export = folder.resolve("june.ldif");
        DirectoryWriter.write(organization, export, Format.LDIF);
        return export;
    }

    /** Keeps a picture if a folder for it is named. */
    private static void picture(Control control) {
        String target = System.getenv("EXSITE_PICTURES");
        if (target == null || !Files.isDirectory(Path.of(target))) {
            return;
        }
        Await.markers();
        Image image = new Image(control.getDisplay(), control.getSize().x, control.getSize().y);
        GC gc = new GC(control);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        loader.save(Path.of(target, control.getClass().getSimpleName() + System.nanoTime() + ".png").toString(),
                SWT.IMAGE_PNG);
        image.dispose();
    }
}

package org.exsite.ui.changes.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.exsite.directory.DirectoryWriter;
import org.exsite.directory.Format;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.query.Sites;
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

/** Changes of thousands of recipients, of which only those that are seen have rows. */
class ManyChangesTest {

    private static final int RECIPIENTS = 2_000;

    private OrganizationEditor editor;
    private List<Mailbox> changed;
    private Composite page;
    private Tree tree;

    @BeforeEach
    void changeManyMailboxes() throws Exception {
        Desk.clear();
        IFile file = Desk.put("Many", "many.exsite", organization());
        Baseline.keep(file, organization(), new NullProgressMonitor());
        editor = Desk.open(file);
        changed = mailboxes().toList();
        editor.execute(editor.getEditingDomain().set(changed, Literals.PERSON_RECIPIENT__DEPARTMENT, "Dissolved"));
        page = (Composite) Desk.show(editor, PendingChangesPage.ID).getPartControl();
        tree = Widgets.all(page, Tree.class).findFirst().orElseThrow();
        Await.until("the changes are shown", () -> tree.getItemCount() == changed.size()
                && button("Accept All").isEnabled());
    }

    @AfterEach
    void clear() throws Exception {
        Desk.clear();
    }

    private static Organization organization() {
        return SampleOrganization.builder().recipients(RECIPIENTS).sites(2).build();
    }

    private Stream<Mailbox> mailboxes() {
        return mailboxes(editor.getOrganization());
    }

    private static Stream<Mailbox> mailboxes(Organization organization) {
        return Sites.recipients(organization).filter(Mailbox.class::isInstance).map(Mailbox.class::cast);
    }

    private Button button(String text) {
        return button(page, text);
    }

    private static Button button(Composite within, String text) {
        return Widgets.all(within, Button.class).filter(button -> button.getText().replace("&", "").equals(text))
                .findFirst().orElseThrow();
    }

    private void selectAll() {
        tree.selectAll();
        Desk.settle(editor);
    }

    @Test
    void ofARangeTheRowsThatNobodyHasSeenAreTakenBackToo() {
        int some = changed.size() / 2;
        tree.setSelection(Arrays.copyOf(tree.getItems(), some));
        revert(changed.size() - some);
        assertEquals(changed.size() - some, dissolved());
    }

    @Test
    void allAreTakenBackInOneStep() {
        selectAll();
        assertFalse(button("Go to Object").isEnabled());
        revert(0);
        assertEquals(0, dissolved());
        editor.getEditingDomain().getCommandStack().undo();
        assertEquals(changed.size(), dissolved());
    }

    @Test
    void aRowWithItsAttributesOpenIsAmongAllToo() {
        tree.setSelection(tree.getItem(0));
        Event event = new Event();
        event.item = tree.getItem(0);
        tree.notifyListeners(SWT.Expand, event);
        tree.getItem(0).setExpanded(true);
        selectAll();
        assertEquals(changed.size() + 1, tree.getSelectionCount());
        revert(0);
        assertEquals(0, dissolved());
    }

    @Test
    void ofARangeOfConflictsThoseThatNobodyHasSeenAreDecidedToo(@TempDir Path folder) throws Exception {
        Organization newer = organization();
        mailboxes(newer).forEach(mailbox -> mailbox.setDepartment("Moved"));
        Path export = folder.resolve("newer.ldif");
        DirectoryWriter.write(newer, export, Format.LDIF);
        MergeWizard wizard = new MergeWizard();
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(editor.getFile()));
        wizard.preset(List.of(export));
        WizardDialog dialog = new WizardDialog(editor.getSite().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        press(dialog.getShell(), "Next >");
        Tree conflicts = Widgets.all(dialog.getShell(), Tree.class).findFirst().orElseThrow();
        assertEquals(changed.size(), conflicts.getItemCount());
        int some = changed.size() / 2;
        conflicts.setSelection(Arrays.copyOf(conflicts.getItems(), some));
        press(dialog.getShell(), "Take Newer Export");
        press(dialog.getShell(), "Finish");
        assertEquals(changed.size() - some, dissolved());
    }

    private static void press(Composite within, String text) {
        button(within, text).notifyListeners(SWT.Selection, new Event());
    }

    private void revert(int left) {
        tree.notifyListeners(SWT.Selection, new Event());
        assertTrue(button("Revert").isEnabled());
        press(page, "Revert");
        Await.until(left + " changes are left", () -> tree.getItemCount() == left);
    }

    private long dissolved() {
        return mailboxes().filter(mailbox -> "Dissolved".equals(mailbox.getDepartment())).count();
    }
}

package org.exsite.ui.comparison.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.handlers.IHandlerService;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.comparison.ComparisonEditor;
import org.exsite.ui.comparison.ComparisonInput;
import org.exsite.ui.editor.OrganizationInput;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.Widgets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Two states of an organization in two files, monday and tuesday, and what one does with their comparison. */
abstract class ComparedStates {

    static final String JANE = "/o=Trager/ou=North/cn=Recipients/cn=JDoe";

    final Shell shell = Desk.page().getWorkbenchWindow().getShell();
    IFile monday;
    IFile tuesday;

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

    static Organization changed(Consumer<Organization> change) {
        Organization organization = SampleOrganization.founding();
        change.accept(organization);
        return organization;
    }

    static Mailbox jane(Organization organization) {
        return (Mailbox) find(organization, JANE);
    }

    static DirectoryObject find(Organization organization, String name) {
        return DistinguishedNames.find(organization, DistinguishedName.parse(name));
    }

    private static void age(IFile file, int days) throws IOException, CoreException {
        Files.setLastModifiedTime(file.getLocation().toPath(),
                FileTime.from(Instant.parse("2026-03-10T12:00:00Z").minusSeconds(days * 86_400L)));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
    }

    static void run(String command) throws Exception {
        Desk.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
    }

    static ComparisonEditor open(IFile before, IFile after) {
        return (ComparisonEditor) ComparisonEditor.open(Desk.page(),
                new ComparisonInput(OrganizationInput.of(before), OrganizationInput.of(after)));
    }

    Optional<Form> form() {
        return Widgets.all(shell, Form.class).filter(form -> form.isVisible() && form.getText().contains("Differences"))
                .findFirst();
    }

    /** Waits until the heading says something and nothing is being read. */
    Form heading(String text) {
        Await.until("the heading says " + text, () -> form().filter(form -> text.equals(form.getText())
                && !form.isBusy()).isPresent());
        return form().orElseThrow();
    }

    Tree rows(int count) {
        Tree tree = Widgets.all(form().orElseThrow(), Tree.class).findFirst().orElseThrow();
        Await.until(count + " changes are shown", () -> tree.getItemCount() == count);
        return tree;
    }

    static void select(Tree tree, int index) {
        TreeItem item = tree.getItem(index);
        assertFalse(item.getText().isEmpty());
        Await.until("the row is filled", () -> item.getData() != null);
        tree.setSelection(item);
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Selection, event);
    }

    void press(String text) {
        Button button = Widgets.all(form().orElseThrow(), Button.class)
                .filter(candidate -> candidate.getText().replace("&", "").equals(text)).findFirst().orElseThrow();
        Await.until(text + " can be pressed", button::isEnabled);
        button.notifyListeners(SWT.Selection, new Event());
    }
}

package org.exsite.ui.find.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.exsite.model.Mailbox;
import org.exsite.model.Recipient;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.query.Recipients;
import org.exsite.model.query.Sites;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.pages.OrganizationPage;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.Widgets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Open Object and the quick outline, as somebody uses them who does not know where a thing is. */
class FindTest {

    private OrganizationEditor editor;
    private Recipient wanted;

    @BeforeEach
    void open() throws Exception {
        Desk.clear();
        editor = Desk.open(Desk.put("Find", "find.exsite", SampleOrganization.builder().recipients(3000).build()));
        wanted = Sites.recipients(editor.getOrganization()).filter(Mailbox.class::isInstance).skip(1234).findFirst()
                .orElseThrow();
    }

    @AfterEach
    void close() throws Exception {
        Desk.clear();
    }

    private static void run(String command) throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
    }

    private static <T extends org.eclipse.swt.widgets.Control> T only(Shell shell, Class<T> type) {
        return Widgets.all(shell, type).findFirst().orElseThrow();
    }

    @Test
    void anObjectIsFoundByItsAddressAndOpened() throws Exception {
        Desk.show(editor, "org.exsite.ui.editor.organization.topology");
        ModalDialog.use("Open Object", () -> run("org.exsite.ui.openObject"), shell -> {
            ModalDialog.search(only(shell, Text.class), Recipients.primary(wanted, "SMTP").orElseThrow().value());
            assertEquals(ObjectLabels.of(wanted), only(shell, Table.class).getItem(0).getText(0));
            ModalDialog.press(shell, "OK");
        });
        assertEquals(List.of(wanted), editor.getSelection().objects());
        assertEquals(OrganizationPage.ID, editor.getActivePageInstance().getId());
    }

    @Test
    void moreMatchesThanAreShownAreCounted() throws Exception {
        ModalDialog.use("Open Object", () -> run("org.exsite.ui.openObject"), shell -> {
            ModalDialog.search(only(shell, Text.class), "@");
            assertEquals(2000, only(shell, Table.class).getItemCount());
            assertTrue(Widgets.all(shell, Label.class).anyMatch(label -> label.getText().startsWith("2,000 of 3,0")));
            ModalDialog.search(only(shell, Text.class), "no such object");
            assertEquals(0, only(shell, Table.class).getItemCount());
        });
    }

    @Test
    void theQuickOutlineShowsWhatMatchesInItsContainersAndEnterJumps() throws Exception {
        List<Shell> before = Arrays.asList(Display.getCurrent().getShells());
        run("org.exsite.ui.quickOutline");
        Shell popup = Arrays.stream(Display.getCurrent().getShells()).filter(shell -> !before.contains(shell))
                .findFirst().orElseThrow();
        Tree tree = only(popup, Tree.class);
        assertEquals("Trager", tree.getItem(0).getText());
        ModalDialog.search(only(popup, Text.class), wanted.getAlias());
        assertEquals(ObjectLabels.of(wanted), tree.getSelection()[0].getText());
        assertEquals(wanted.eContainer(), tree.getSelection()[0].getParentItem().getData());
        only(popup, Text.class).notifyListeners(SWT.DefaultSelection, new Event());
        assertTrue(popup.isDisposed());
        assertEquals(List.of(wanted), editor.getSelection().objects());
    }

    @Test
    void anEmptyFilterShowsTheDirectoryAndWhatIsSelected() throws Exception {
        editor.reveal(wanted, null);
        List<Shell> before = Arrays.asList(Display.getCurrent().getShells());
        run("org.exsite.ui.quickOutline");
        Shell popup = Arrays.stream(Display.getCurrent().getShells()).filter(shell -> !before.contains(shell))
                .findFirst().orElseThrow();
        Tree tree = only(popup, Tree.class);
        assertEquals(ObjectLabels.of(wanted), tree.getSelection()[0].getText());
        ModalDialog.search(only(popup, Text.class), "nobody of this name");
        assertEquals(0, tree.getItemCount());
        ModalDialog.search(only(popup, Text.class), "");
        assertEquals(ObjectLabels.of(wanted), tree.getSelection()[0].getText());
        popup.close();
    }

    @Test
    void aTipDoesNotTakeTheQuickOutlineWithItWhenItGoesAway() throws Exception {
        Shell tip = new Shell(editor.getSite().getShell(), SWT.ON_TOP | SWT.TOOL | SWT.NO_FOCUS);
        tip.setSize(10, 10);
        tip.setVisible(true);
        List<Shell> before = Arrays.asList(Display.getCurrent().getShells());
        run("org.exsite.ui.quickOutline");
        assertTrue(tip.isDisposed());
        Arrays.stream(Display.getCurrent().getShells()).filter(shell -> !before.contains(shell)).findFirst()
                .orElseThrow().close();
    }

    @Test
    void theCommandsHaveKeysInTheEditor() throws Exception {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        assertTrue(List.of(bindings.getActiveBindingsFor("org.exsite.ui.openObject"))
                .contains(KeySequence.getInstance("M1+M2+O")));
        assertTrue(List.of(bindings.getActiveBindingsFor("org.exsite.ui.quickOutline"))
                .contains(KeySequence.getInstance("M1+O")));
    }
}

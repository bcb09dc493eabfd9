package org.exsite.ui.editor.tests;

import static org.exsite.ui.editor.tests.EditorFixture.POSTMASTER;
import static org.exsite.ui.editor.tests.EditorFixture.SERVICE;
import static org.exsite.ui.editor.tests.EditorFixture.await;
import static org.exsite.ui.editor.tests.EditorFixture.handleEvents;
import static org.exsite.ui.editor.tests.EditorFixture.text;
import static org.exsite.ui.editor.tests.EditorFixture.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.exsite.model.Mailbox;
import org.exsite.ui.editor.pages.EditorPage;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.Widgets;
import org.exsite.ui.connectors.ConnectorsPage;
import org.exsite.ui.recipients.RecipientsPage;
import org.exsite.ui.routing.RoutingPage;
import org.junit.jupiter.api.Test;

/** Pages and forms are made and filled between events, and thrown away so: nothing is lost or left behind by that. */
class EditorPageTest extends SampleInEditor {

    @Test
    void aPageIsInFrontBeforeItsControlsAreMade() {
        EditorPage page = (EditorPage) editor.setActivePage(RecipientsPage.ID);
        assertEquals("Recipients", page.getManagedForm().getForm().getText());
        assertFalse(page.isMade());
        Desk.settle(editor);
        assertTrue(page.isMade());
        assertTrue(Widgets.all(editor.getSite().getShell(), NatTable.class).anyMatch(NatTable::isVisible));
    }

    @Test
    void whatIsAskedOfAPageTooEarlyIsDoneWhenItIsMade() {
        RoutingPage page = RoutingPage.open(editor);
        page.traceTo("somebody@elsewhere.example");
        assertFalse(page.isMade());
        await(() -> Widgets.all(editor.getSite().getShell(), Text.class).filter(Text::isVisible)
                .anyMatch(field -> field.getText().equals("somebody@elsewhere.example")));
    }

    @Test
    void ofSeveralSelectionsTheFormOfTheLastIsShown() {
        EditorFixture.select(editor, POSTMASTER);
        EObject container = editor.getDocument().find(POSTMASTER).eContainer();
        List<Mailbox> mailboxes = container.eContents().stream().filter(Mailbox.class::isInstance)
                .map(Mailbox.class::cast).toList();
        mailboxes.forEach(mailbox -> editor.getSelection().select(List.of(mailbox)));
        handleEvents();
        assertEquals(mailboxes.getLast().getAlias(), text(editor, "alias").getText());
    }

    @Test
    void whatWasTypedBelongsToTheObjectThatWasShownThen() {
        Mailbox postmaster = (Mailbox) EditorFixture.select(editor, POSTMASTER);
        type(text(editor, "alias"), "typed");
        editor.getSelection().select(List.of(editor.getDocument().find(SERVICE)));
        assertEquals("typed", postmaster.getAlias());
        handleEvents();
        assertFalse(editor.isEditPending());
    }

    @Test
    void whatIsRemovedBeforeItsFormIsShownIsNotShown() {
        Desk.show(editor, ConnectorsPage.ID);
        editor.getSelection().select(List.of());
        handleEvents();
        EObject service = editor.getDocument().find(SERVICE);
        editor.getSelection().select(List.of(service));
        editor.getEditingDomain().getCommandStack().execute(RemoveCommand.create(editor.getEditingDomain(), service));
        handleEvents();
        assertFalse(editor.getSelection().objects().contains(service));
        assertTrue(Widgets.all(editor.getSite().getShell(), ScrolledForm.class).filter(ScrolledForm::isVisible)
                .noneMatch(form -> form.getText().startsWith("Internet Mail")));
    }

    @Test
    void whatWasOpenBeforeTheTreeWasFilteredIsOpenAfterwards() {
        Tree tree = (Tree) Display.getCurrent().getFocusControl();
        List<String> before = open(tree.getItems());
        Text search = Arrays.stream(tree.getParent().getChildren()).filter(Text.class::isInstance)
                .map(Text.class::cast).findFirst().orElseThrow();
        search.setText("Internet Mail");
        await(() -> !open(tree.getItems()).equals(before));
        search.setText("");
        await(() -> open(tree.getItems()).equals(before));
    }

    private static List<String> open(TreeItem[] items) {
        return Arrays.stream(items).filter(TreeItem::getExpanded)
                .mapMulti((TreeItem item, Consumer<String> open) -> {
                    open.accept(item.getText());
                    open(item.getItems()).forEach(open);
                }).toList();
    }

    @Test
    void aButtonThatCannotBePressedLooksLikeOthersThatCannot() {
        Desk.show(editor, RecipientsPage.ID);
        Button change = Widgets.all(editor.getSite().getShell(), Button.class).filter(Button::isVisible)
                .filter(button -> button.getText().equals("&Change Attribute...")).findFirst().orElseThrow();
        assertFalse(change.isEnabled());
        Button plain = new Button(editor.getSite().getShell(), SWT.PUSH);
        plain.setEnabled(false);
        assertEquals(plain.getForeground(), change.getForeground());
        assertEquals(plain.getBackground(), change.getBackground());
        plain.dispose();
    }

    @Test
    void anEditorIsClosedWhileAPageAndAFormAreBeingMade() throws Exception {
        boolean made = false;
        for (int events = 0; !made; events++) {
            EditorPage page = (EditorPage) editor.setActivePage(ConnectorsPage.ID);
            for (int i = 0; i < events; i++) {
                Display.getCurrent().readAndDispatch();
            }
            made = page.isMade();
            editor.getSelection().select(List.of(editor.getDocument().find(SERVICE)));
            EditorFixture.page().closeEditor(editor, false);
            handleEvents(); // what was left for later fails here if it does not let the page alone
            assertEquals(made, page.isMade(), () -> page.getTitle() + " was made after it was closed");
            editor = fixture.open();
        }
    }

    @Test
    void whatIsClosedIsNotStyledOnceMore() {
        Desk.show(editor, RecipientsPage.ID);
        Shell window = editor.getSite().getShell();
        List<Widget> styled = new ArrayList<>();
        Listener listener = event -> {
            if (event.widget instanceof ScrolledForm form && form.getShell() != window) {
                styled.add(form);
            }
        };
        Display.getCurrent().addListener(SWT.Skin, listener);
        EditorFixture.page().closeEditor(editor, false);
        handleEvents();
        Display.getCurrent().removeListener(SWT.Skin, listener);
        assertEquals(List.of(), styled);
    }

    @Test
    void nothingIsLeftOfAClosedEditor() {
        List<Shell> before = List.of(Display.getCurrent().getShells());
        List<IStatus> problems = new ArrayList<>();
        ILogListener listener = (status, plugin) -> {
            if (status.getSeverity() == IStatus.ERROR) {
                problems.add(status);
            }
        };
        Platform.addLogListener(listener);
        EditorFixture.select(editor, SERVICE);
        EditorFixture.select(editor, POSTMASTER);
        Desk.show(editor, RecipientsPage.ID);
        NatTable table = Widgets.all(editor.getSite().getShell(), NatTable.class).findFirst().orElseThrow();
        EditorFixture.page().closeEditor(editor, false);
        handleEvents();
        Platform.removeLogListener(listener);
        assertTrue(table.isDisposed());
        assertEquals(List.of(), problems);
        assertEquals(before, List.of(Display.getCurrent().getShells()));
    }
}

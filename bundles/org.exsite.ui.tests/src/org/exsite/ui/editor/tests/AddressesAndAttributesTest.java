package org.exsite.ui.editor.tests;

import static org.exsite.ui.editor.tests.EditorFixture.POSTMASTER;
import static org.exsite.ui.editor.tests.EditorFixture.SERVICE;
import static org.exsite.ui.editor.tests.EditorFixture.field;
import static org.exsite.ui.editor.tests.EditorFixture.select;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.exsite.model.AddressSpace;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.RawAttribute;
import org.exsite.ui.find.tests.ModalDialog;
import org.exsite.ui.journey.tests.Widgets;
import org.exsite.ui.live.ReadingJob;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Addresses that are checked while they are typed, attributes as the directory has them, and proposals in fields. */
class AddressesAndAttributesTest extends SampleInEditor {

    private Mailbox postmaster;

    @BeforeEach
    void selectPostmaster() {
        postmaster = (Mailbox) select(editor, POSTMASTER);
    }

    private void button(String feature, String label, String title, Consumer<Shell> use) throws Exception {
        Control table = field(editor, feature);
        ModalDialog.use(title, () -> ModalDialog.press(table.getParent().getParent(), label), use);
        EditorFixture.handleEvents();
    }

    private static Text value(Shell shell) {
        return Widgets.all(shell, Text.class).filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0
                && text.isVisible() && text.isEnabled()).reduce((a, b) -> b).orElseThrow();
    }

    private static boolean says(Shell shell, String text) {
        return Widgets.all(shell, Control.class).anyMatch(control -> control.isVisible()
                && (control instanceof Label label && label.getText().contains(text)
                        || control instanceof Text message && message.getText().contains(text)));
    }

    private static boolean canPress(Shell shell, String label) {
        return Widgets.all(shell, Button.class).filter(button -> button.getText().equals(label)).findFirst()
                .orElseThrow().isEnabled();
    }

    private String undoLabel() {
        return editor.getEditingDomain().getCommandStack().getUndoCommand().getLabel();
    }

    @Test
    void anAddressIsCheckedWhileItIsTypedAndASecondOneOfATypeIsSecondary() throws Exception {
        int before = postmaster.getProxyAddresses().size();
        button("proxyAddresses", "Add...", "Add to E-mail addresses", shell -> {
            assertFalse(canPress(shell, "OK"));
            value(shell).setText("two..dots@trager.example");
            assertTrue(says(shell, "two..dots"), "the message quotes what is wrong");
            value(shell).setText("second@trager.example");
            assertFalse(says(shell, "two..dots"));
            ModalDialog.press(shell, "OK");
        });
        assertEquals(before + 1, postmaster.getProxyAddresses().size());
        assertEquals("smtp:second@trager.example", postmaster.getProxyAddresses().getLast().toString());
        assertEquals("Add second@trager.example to Postmaster", undoLabel());
    }

    @Test
    void aWidthThatSomebodyGaveAColumnStaysWhenAnotherFieldIsEdited() {
        TableColumn column = ((Table) field(editor, "proxyAddresses")).getColumn(0);
        int chosen = column.getWidth() + 40;
        column.setWidth(chosen);
        EditorFixture.handleEvents();
        editor.execute(SetCommand.create(editor.getEditingDomain(), postmaster, Literals.RECIPIENT__DISPLAY_NAME,
                "Another name"));
        EditorFixture.handleEvents();
        assertEquals(chosen, column.getWidth());
    }

    @Test
    void anAddressThatTheRecipientHasIsRefusedAndThatOfAnotherIsWarnedOf() throws Exception {
        String own = postmaster.getProxyAddresses().getFirst().value();
        Mailbox other = org.exsite.model.query.Sites.recipients(editor.getOrganization())
                .filter(Mailbox.class::isInstance).map(Mailbox.class::cast).filter(each -> each != postmaster)
                .findFirst().orElseThrow();
        editor.execute(SetCommand.create(editor.getEditingDomain(), other, Literals.RECIPIENT__PROXY_ADDRESSES,
                List.of(ProxyAddress.of("SMTP:taken@trager.example"))));
        button("proxyAddresses", "Add...", "Add to E-mail addresses", shell -> {
            value(shell).setText(own.toUpperCase(Locale.ROOT));
            assertFalse(canPress(shell, "OK"));
            assertTrue(says(shell, "already"));
            value(shell).setText("TAKEN@trager.example");
            assertTrue(canPress(shell, "OK"));
            assertTrue(says(shell, other.getDisplayName() + " has this address too"));
        });
    }

    @Test
    void anotherPrimaryAddressTakesThePlaceOfTheFirstInOneStep() throws Exception {
        List<ProxyAddress> before = List.copyOf(postmaster.getProxyAddresses());
        button("proxyAddresses", "Add...", "Add to E-mail addresses", shell -> {
            value(shell).setText("main@trager.example");
            Button primary = Widgets.all(shell, Button.class).filter(each -> each.getText().contains("rimary"))
                    .findFirst().orElseThrow();
            assertFalse(primary.getSelection(), "there is a primary address already");
            primary.setSelection(true);
            primary.notifyListeners(SWT.Selection, new Event());
            ModalDialog.press(shell, "OK");
        });
        assertEquals(1, postmaster.getProxyAddresses().stream()
                .filter(each -> each.isType("SMTP") && each.isPrimary()).count());
        assertEquals("SMTP:main@trager.example", postmaster.getProxyAddresses().getLast().toString());
        editor.getEditingDomain().getCommandStack().undo();
        assertEquals(before, List.copyOf(postmaster.getProxyAddresses()));
    }

    @Test
    void theSiteAddressingFillsInTheAddressOfAType() throws Exception {
        button("proxyAddresses", "Add...", "Add to E-mail addresses", shell -> {
            Widgets.all(shell, Combo.class).findFirst().orElseThrow().setText("X400");
            ModalDialog.press(shell, "As the site addressing makes it");
            assertTrue(value(shell).getText().contains("p=Trager"), value(shell).getText());
            ModalDialog.press(shell, "OK");
        });
        assertTrue(postmaster.getProxyAddresses().getLast().isPrimary());
    }

    private Table raw() {
        editor.reveal(postmaster, Literals.DIRECTORY_OBJECT__RAW_ATTRIBUTES);
        EditorFixture.handleEvents();
        return (Table) field(editor, "rawAttributes");
    }

    private static TableItem row(Table table, String name) {
        return Arrays.stream(table.getItems()).filter(item -> item.getText(0).equals(name)).findFirst()
                .orElseThrow();
    }

    @Test
    void anyAttributeIsEditedUnderItsRawName() throws Exception {
        Table table = raw();
        assertEquals("Alias", row(table, "Mail-nickname").getText(2));
        table.setSelection(row(table, "Mail-nickname"));
        table.notifyListeners(SWT.Selection, new Event());
        button("rawAttributes", "Edit...", "Change Attribute", shell -> {
            value(shell).setText("chief");
            ModalDialog.press(shell, "OK");
        });
        assertEquals("chief", postmaster.getAlias());
        assertEquals("Change Mail-nickname of Postmaster", undoLabel());
        assertEquals("chief", row(table, "Mail-nickname").getText(1));
    }

    @Test
    void attributesAreAddedAndRemovedUnknownOnesToo() throws Exception {
        Table table = raw();
        button("rawAttributes", "Add...", "Add Attribute", shell -> {
            Combo name = Widgets.all(shell, Combo.class).findFirst().orElseThrow();
            name.setText("Mail-nickname");
            value(shell).setText("x");
            assertFalse(canPress(shell, "OK"), "it has one value only");
            name.setText("Home-MDB");
            assertFalse(canPress(shell, "OK"));
            name.setText("Favourite-Colour");
            assertTrue(canPress(shell, "OK"));
            ModalDialog.press(shell, "OK");
        });
        assertEquals(List.of(new RawAttribute("Favourite-Colour", "x")), postmaster.getRawAttributes());
        assertEquals("Add Favourite-Colour to Postmaster", undoLabel());
        table.setSelection(row(table, "Favourite-Colour"));
        table.notifyListeners(SWT.Selection, new Event());
        ModalDialog.press(table.getParent().getParent(), "Remove");
        assertEquals(List.of(), postmaster.getRawAttributes());
        assertEquals("Remove Favourite-Colour from Postmaster", undoLabel());
    }

    @Test
    void aFieldForANameOffersWhatItMayName() throws Exception {
        InternetMailService service = (InternetMailService) select(editor, SERVICE);
        editor.reveal(service, Literals.INTERNET_MAIL_SERVICE__ADMINISTRATOR_MAILBOX);
        EditorFixture.handleEvents();
        Text text = EditorFixture.text(editor, "administratorMailbox");
        text.setFocus();
        text.setText("postm");
        List<Shell> before = List.of(Display.getCurrent().getShells());
        PlatformUI.getWorkbench().getService(IHandlerService.class)
                .executeCommand("org.eclipse.ui.edit.text.contentAssist.proposals", null);
        EditorFixture.await(() -> Job.getJobManager().find(ReadingJob.FAMILY).length == 0 && List.of(
                Display.getCurrent().getShells()).stream().filter(shell -> !before.contains(shell))
                .flatMap(shell -> Widgets.all(shell, Table.class)).anyMatch(table -> table.getItemCount() > 0
                        && table.getItem(0).getText().startsWith("Postmaster - /o=Trager")));
    }

    @Test
    void theTypeAndTheAddressOfAnAddressSpaceAreOffered() throws Exception {
        InternetMailService service = (InternetMailService) select(editor, SERVICE);
        int before = service.getAddressSpaces().size();
        editor.reveal(service, Literals.CONNECTOR__ADDRESS_SPACES);
        EditorFixture.handleEvents();
        Table table = (Table) field(editor, "addressSpaces");
        ModalDialog.press(table.getParent().getParent(), "Add");
        assertTrue(Display.getCurrent().getFocusControl() instanceof Text, "the type is edited in its cell");
        assertTrue(offered().containsAll(List.of("SMTP", "X400", "MS", "CCMAIL")));
        editor.getEditingDomain().getCommandStack().undo();
        assertEquals(before, service.getAddressSpaces().size());
    }

    @Test
    void tabGoesOnToTheNextCell() throws Exception {
        InternetMailService service = (InternetMailService) select(editor, SERVICE);
        editor.reveal(service, Literals.CONNECTOR__ADDRESS_SPACES);
        EditorFixture.handleEvents();
        Table table = (Table) field(editor, "addressSpaces");
        ModalDialog.press(table.getParent().getParent(), "Add");
        type("SMTP");
        type("*.trager.example");
        type("7");

        AddressSpace added = service.getAddressSpaces().getLast();
        assertEquals(List.of("SMTP", "*.trager.example", 7),
                List.of(added.getType(), added.getAddress(), added.getCost()));
    }

    /** Enters a text in the cell that has the focus, and goes on. */
    private static void type(String text) {
        Text cell = assertInstanceOf(Text.class, Display.getCurrent().getFocusControl());
        cell.setText(text);
        cell.traverse(SWT.TRAVERSE_TAB_NEXT);
        EditorFixture.handleEvents();
    }

    /** Asks for proposals where the focus is, and returns them as people read them. */
    private static List<String> offered() throws Exception {
        List<Shell> before = List.of(Display.getCurrent().getShells());
        PlatformUI.getWorkbench().getService(IHandlerService.class)
                .executeCommand("org.eclipse.ui.edit.text.contentAssist.proposals", null);
        Supplier<List<String>> shown = () -> Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> !before.contains(shell)).flatMap(shell -> Widgets.all(shell, Table.class))
                .flatMap(list -> Arrays.stream(list.getItems())).map(TableItem::getText).toList();
        EditorFixture.await(() -> !shown.get().isEmpty());
        return shown.get();
    }

    @Test
    void typesThatRecipientsHaveAreInTheListOfTheDialog() throws Exception {
        editor.execute(SetCommand.create(editor.getEditingDomain(), postmaster, Literals.RECIPIENT__PROXY_ADDRESSES,
                List.of(ProxyAddress.of("PAGER:12"))));
        button("proxyAddresses", "Add...", "Add to E-mail addresses", shell -> {
            Combo type = Widgets.all(shell, Combo.class).findFirst().orElseThrow();
            EditorFixture.await(() -> Arrays.asList(type.getItems()).contains("PAGER"));
            assertEquals("SMTP", type.getText());
        });
    }
}
